package org.yangguang.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The conditions by which a register is asked. A filter that is left open, null or blank, sets none; so the repository
 * reads as the list of what may be asked.
 */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A condition without a value, set in any case. */
    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** A condition on one value, which it names as {@code :parameter}. */
    public Conditions and(String condition, String parameter, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            return this;
        }
        conditions.add(condition);
        values.put(parameter, value);
        return this;
    }

    /** One of the paths contains the text, in capitals or not; what was typed is no pattern. */
    public Conditions contains(String text, String... paths) {
        if (text == null || text.isBlank()) {
            return this;
        }
        List<String> any = new ArrayList<>();
        for (String path : paths) {
            any.add("lower(" + path + ") like :text escape '!'");
        }
        conditions.add("(" + String.join(" or ", any) + ")");
        values.put("text", "%" + escaped(text.strip().toLowerCase(Locale.ROOT)) + "%");
        return this;
    }

    /** A further value that a condition names. */
    public Conditions with(String parameter, Object value) {
        values.put(parameter, value);
        return this;
    }

    /** Text as it stands in a pattern with {@code escape '!'}: a wildcard that was typed is a letter like any other. */
    public static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** The query: {@code select} up to its entities, then the conditions, then {@code order}. */
    public <T> TypedQuery<T> ask(EntityManager em, Class<T> type, String select, String order) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = em.createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}
