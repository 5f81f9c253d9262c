package org.yangguang.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.calculator.AdditionCase;
import org.yangguang.calculator.CalculatorService;
import org.yangguang.calculator.ScoreCase;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;
import org.yangguang.web.calculator.Forms.Field;
import org.yangguang.web.calculator.Forms.Form;
import org.yangguang.web.calculator.Forms.Table;
import org.yangguang.web.shell.Texts;

/** The page asks for what a program sends, calls everything by a name, and makes of it the same case. */
class FormsTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static List<Method> doors() {
        return Arrays.stream(CalculatorService.class.getMethods()).filter(m -> m.getName().startsWith("view")).toList();
    }

    private static Form formOf(Method door) {
        return Forms.ALL.stream().filter(f -> f.input().equals(door.getParameterTypes()[0])).findFirst().orElseThrow(() -> new AssertionError("no form for " + door));
    }

    @Test
    void everyDoorHasAFormWithEachPropertyOfItsCase() {
        assertThat(doors()).hasSize(Forms.ALL.size()).hasSize(19);
        for (Method door : doors()) {
            Form form = formOf(door);
            Set<String> asked = Stream.concat(form.fields().stream().map(Field::name), form.tables().stream().map(Table::name)).collect(Collectors.toCollection(TreeSet::new));
            assertThat(asked).as(form.word()).isEqualTo(names(form.input()));
            for (Table table : form.tables()) {
                Class<?> row = (Class<?>) ((ParameterizedType) component(form.input(), table.name()).getGenericType()).getActualTypeArguments()[0];
                Set<String> columns = table.columns().stream().map(Field::name).collect(Collectors.toCollection(TreeSet::new));
                assertThat(columns).as(form.word() + " " + table.name()).isEqualTo(names(row));
            }
        }
    }

    @Test
    void everythingHasANameInBothLanguages() {
        Set<String> missing = new TreeSet<>();
        for (Method door : doors()) {
            Form form = formOf(door);
            Set<String> keys = new TreeSet<>(Set.of("calculator.of." + form.word(), "calculator.hint." + form.word(), "calculator.group." + form.group()));
            Stream.concat(form.fields().stream(), form.tables().stream().flatMap(t -> t.columns().stream()))
                    .forEach(f -> f.choices().forEach(c -> keys.add(f.words() + c)));
            Set<String> names = new TreeSet<>(names(form.input()));
            rows(form.input()).forEach(r -> names.addAll(names(r)));
            Type result = ((ParameterizedType) door.getGenericReturnType()).getActualTypeArguments()[1];
            names.addAll(names((Class<?>) result));
            rows((Class<?>) result).forEach(r -> names.addAll(names(r)));
            for (Locale language : LANGUAGES) {
                keys.stream().filter(k -> Texts.of(language, k).startsWith("???")).forEach(k -> missing.add(language + " " + k));
                names.stream().filter(n -> Texts.of(language, "calculator.field." + form.word() + "." + n).startsWith("???")
                        && Texts.of(language, "calculator.field." + n).startsWith("???")).forEach(n -> missing.add(language + " " + form.word() + " " + n));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static TreeSet<String> names(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static RecordComponent component(Class<?> record, String name) {
        return Arrays.stream(record.getRecordComponents()).filter(c -> c.getName().equals(name)).findFirst().orElseThrow();
    }

    private static List<Class<?>> rows(Class<?> record) {
        List<Class<?>> rows = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> row && row.isRecord()
                    && !row.equals(Money.class)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Form form(String word) {
        return Forms.ALL.stream().filter(f -> f.word().equals(word)).findFirst().orElseThrow();
    }

    @Test
    void readsAmountsAndMarksAsPeopleTypeThem() {
        AdditionCase additions = (AdditionCase) new CaseReader().read(form("additions"), Map.of("date", "2026-03-02", "contract", "2，600，000", "earlier",
                "150,000；-3000.5", "amount", "100000"), Map.of());
        assertThat(additions.contract()).isEqualTo(Money.of("2600000"));
        assertThat(additions.earlier()).containsExactly(Money.of("150000"), Money.of("-3000.50"));
        ScoreCase scores = (ScoreCase) new CaseReader().read(form("ranking"), Map.of("date", "2026-03-02", "priceWeight", "0.3"),
                Map.of("factors", List.of(), "bids", List.of(new HashMap<>(Map.of("name", "甲", "price", "100", "marks", "90 85.5; 80 70")))));
        assertThat(scores.bids().get(0).marks().toString()).isEqualTo("[[90, 85.5], [80, 70]]");
    }

    @Test
    void tellsWhatCannotBeReadAtItsField() {
        assertThatThrownBy(() -> new CaseReader().read(form("additions"), Map.of("date", "tomorrow", "contract", "1E9", "amount", "abc"), Map.of()))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.breaches()).extracting(b -> b.field()).containsExactlyInAnyOrder("date", "contract", "amount");
                    assertThat(refused.breaks(InputRule.NOT_A_DATE) && refused.breaks(InputRule.NOT_AN_AMOUNT)).isTrue();
                });
    }
}
