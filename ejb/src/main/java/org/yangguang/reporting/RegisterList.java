package org.yangguang.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yangguang.shared.Money;
import org.yangguang.shared.Slice;
import org.yangguang.shared.Worded;

/** One of the long lists: its columns, by what it is narrowed, and its rows, asked of the door that owns them. */
interface RegisterList {

    String word();

    /** In the order in which they are offered; the first leads to the record and is always shown. */
    List<RegisterColumn> columns();

    /** The words by which it can be narrowed. */
    Set<String> filters();

    RegisterPage page(Map<String, String> filter, int first, int count);

    /** Cells in the order of the columns. */
    default RegisterRow row(String page, String tint, Object... cells) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            named.put(columns().get(i).word(), cells[i]);
        }
        return new RegisterRow(page, tint, named, Map.of(), null);
    }

    /** A page of what is worked out whole, because its order or its sums need all of it. */
    static <T> RegisterPage part(List<T> all, int first, int count, Function<T, RegisterRow> row, Map<String, Money> sums) {
        int from = Math.min(Slice.first(first), all.size());
        return new RegisterPage(all.subList(from, Math.min(all.size(), from + Slice.count(count, Slice.MOST))).stream().map(row).toList(), all.size(), sums);
    }

    /** The year of a filter; null for what is none, which counts as this year. */
    static Integer year(String asked) {
        return asked != null && asked.matches("20\\d\\d") ? Integer.valueOf(asked) : null;
    }

    /** The constant of this word; null for a word that names none. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (Worded.spelled(constant.name()).equals(word)) {
                return constant;
            }
        }
        return null;
    }
}
