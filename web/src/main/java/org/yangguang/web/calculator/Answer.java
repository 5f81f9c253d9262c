package org.yangguang.web.calculator;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yangguang.shared.Money;
import org.yangguang.web.api.Json;
import org.yangguang.web.api.Problem;
import org.yangguang.web.calculator.Calculation.UsedParameter;
import org.yangguang.web.shell.Formats;
import org.yangguang.web.shell.Texts;

/** The answer as the page shows it: what a program is told, with labels. */
public final class Answer implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AMOUNT = "-?\\d+\\.\\d{2}";
    /** Properties whose values are words of ours; a bid may be called what it likes. */
    private static final Set<String> WORDED = Set.of("meaning", "unit", "grade", "corrections");

    /** A figure of the result. */
    public record Fact(String label, String value) implements Serializable {
    }

    /** A list of the result. */
    public record Sheet(String label, List<String> heads, List<List<String>> rows) implements Serializable {
    }

    /** A clause or a broken rule: code, article, and for a broken rule its sentence. */
    public record Ground(String code, String article, String sentence) implements Serializable {
    }

    /** A dated value. */
    public record Value(String code, String value, String from, String article, String evidence, boolean memory) implements Serializable {
    }

    private final Boolean allowed;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Ground> breaches;
    private final List<Ground> clauses;
    private final List<Value> parameters;
    private final List<String> steps;

    Answer(Calculation<?, ?> told, Texts texts) {
        allowed = told.allowed();
        breaches = told.breaches().stream().map(Answer::broken).toList();
        clauses = told.clauses().stream().map(c -> new Ground(c.code(), c.article(), null)).toList();
        parameters = told.parameters().stream().map(p -> value(p, texts)).toList();
        steps = List.copyOf(told.steps());
        JsonNode result = Json.mapper().valueToTree(told.result());
        result.fields().forEachRemaining(each -> {
            String label = label(told.calculator(), each.getKey(), texts);
            if (each.getValue().isArray() && each.getValue().size() > 0 && each.getValue().get(0).isObject()) {
                sheets.add(sheet(told.calculator(), label, each.getValue(), texts));
            } else if (!each.getValue().isNull() && !(each.getValue().isArray() && each.getValue().isEmpty())) {
                facts.add(new Fact(label, shown(each.getKey(), each.getValue(), texts)));
            }
        });
    }

    /** What a property is called: by this calculator, else by all of them. */
    static String label(String calculator, String name, Texts texts) {
        String own = "calculator.field." + calculator + "." + name;
        return texts.of(texts.has(own) ? own : "calculator.field." + name);
    }

    private static Ground broken(Problem.Item item) {
        return new Ground(item.code(), item.article(), item.message());
    }

    private static Value value(UsedParameter p, Texts texts) {
        return new Value(p.code(), p.amount().toPlainString() + " " + texts.of("regulation.unit." + p.unit()), p.effectiveFrom().toString(), p.article(),
                p.evidence(), p.restsOnMemory());
    }

    private static Sheet sheet(String calculator, String label, JsonNode list, Texts texts) {
        Set<String> names = new LinkedHashSet<>();
        list.forEach(row -> row.fieldNames().forEachRemaining(names::add));
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : list) {
            rows.add(names.stream().map(name -> shown(name, row.get(name), texts)).toList());
        }
        return new Sheet(label, names.stream().map(name -> label(calculator, name, texts)).toList(), rows);
    }

    private static String shown(String name, JsonNode value, Texts texts) {
        if (value == null || value.isNull()) {
            return "—";
        }
        if (value.isArray()) {
            List<String> each = new ArrayList<>();
            value.forEach(v -> each.add(shown(name, v, texts)));
            return each.isEmpty() ? "—" : String.join("、", each);
        }
        if (value.isBoolean()) {
            return texts.of(value.booleanValue() ? "calculator.yes" : "calculator.no");
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        String text = value.textValue();
        if (text.matches(AMOUNT)) {
            return Formats.grouped(Money.of(text));
        }
        return WORDED.contains(name) ? texts.of("calculator.word." + text) : text;
    }

    public Boolean getAllowed() {
        return allowed;
    }

    public List<Fact> getFacts() {
        return facts;
    }

    public List<Sheet> getSheets() {
        return sheets;
    }

    public List<Ground> getBreaches() {
        return breaches;
    }

    public List<Ground> getClauses() {
        return clauses;
    }

    public List<Value> getParameters() {
        return parameters;
    }

    public List<String> getSteps() {
        return steps;
    }

    public boolean isFromMemory() {
        return parameters.stream().anyMatch(Value::memory);
    }
}
