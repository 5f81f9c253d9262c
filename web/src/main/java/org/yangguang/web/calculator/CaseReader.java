package org.yangguang.web.calculator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.web.api.Json;
import org.yangguang.web.calculator.Forms.Field;
import org.yangguang.web.calculator.Forms.Form;
import org.yangguang.web.calculator.Forms.Table;

/** Makes what was typed into the case that a program would send; what cannot be read is told at its field. */
final class CaseReader {

    private static final String AMOUNT = "-?\\d[\\d,]{0,24}(\\.\\d{1,2})?";
    private static final String NUMBER = "-?\\d{1,16}(\\.\\d{1,8})?";
    private static final String WHOLE = "-?\\d{1,9}";
    private static final List<String> COUNTS = List.of("days", "members", "experts", "legalExperts", "barred", "agreedDays");

    private final Breaches breaches = new Breaches();

    /** Whether a row was left empty and is not meant. */
    static boolean isBlank(Map<String, Object> row) {
        return row.values().stream().allMatch(v -> v == null || v.toString().isBlank() || Boolean.FALSE.equals(v));
    }

    Object read(Form form, Map<String, Object> values, Map<String, List<Map<String, Object>>> rows) {
        Map<String, Object> whole = object(form.fields(), values, "");
        for (Table table : form.tables()) {
            List<Map<String, Object>> typed = rows.get(table.name());
            List<Map<String, Object>> list = new ArrayList<>();
            for (int i = 0; i < typed.size(); i++) {
                list.add(object(table.columns(), typed.get(i), table.name() + "[" + i + "]."));
            }
            whole.put(table.name(), list);
        }
        breaches.refuseIfAny();
        ObjectMapper mapper = Json.mapper();
        return mapper.convertValue(whole, form.input());
    }

    private Map<String, Object> object(List<Field> fields, Map<String, Object> values, String at) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Field field : fields) {
            Object value = values.get(field.name());
            String text = value == null ? "" : value.toString().strip();
            if (!text.isEmpty()) {
                object.put(field.name(), value(field, text, at + field.name()));
            }
        }
        return object;
    }

    private Object value(Field field, String text, String at) {
        return switch (field.kind()) {
            case TEXT, CHOICE -> text;
            case FLAG -> Boolean.valueOf(text);
            case DAY -> day(text, at);
            case AMOUNT -> matching(text.replace("，", ",").replace(" ", ""), AMOUNT, at);
            case NUMBER -> matching(text, COUNTS.contains(field.name()) ? WHOLE : NUMBER, at);
            case AMOUNTS -> parts(text, "[\\s;；]+").map(p -> matching(p.replace("，", ","), AMOUNT, at)).toList();
            case MARKS -> parts(text, "[;；]").map(member -> parts(member, "[\\s,，、]+").map(mark -> matching(mark, NUMBER, at)).toList()).toList();
        };
    }

    private static Stream<String> parts(String text, String between) {
        return Arrays.stream(text.split(between)).map(String::strip).filter(p -> !p.isEmpty());
    }

    private String matching(String text, String pattern, String at) {
        breaches.check(text.matches(pattern), InputRule.NOT_AN_AMOUNT, at, text);
        return text;
    }

    private String day(String text, String at) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeParseException noDay) {
            breaches.check(false, InputRule.NOT_A_DATE, at, text);
            return text;
        }
    }
}
