package org.yangguang.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** A register read to its last page: it may give fewer rows at once than are asked for. */
final class EveryPage {

    /** Rows asked for at once. */
    static final int ROWS = 500;

    private EveryPage() {
    }

    /** All that the register gives, asked by the first row wanted and a number of rows. */
    static <T> List<T> of(BiFunction<Integer, Integer, List<T>> register) {
        List<T> found = new ArrayList<>();
        List<T> page;
        do {
            page = register.apply(found.size(), ROWS);
            found.addAll(page);
        } while (!page.isEmpty());
        return found;
    }

    /**
     * All that a list gives in the order of a key, asked by the key from after which it goes on, page after page as the rows
     * are taken: only a page is in memory.
     */
    static <T> Stream<T> after(Function<String, List<T>> list, Function<T, String> key) {
        return Stream.iterate(list.apply(null), page -> !page.isEmpty(), page -> list.apply(key.apply(page.get(page.size() - 1)))).flatMap(List::stream);
    }
}
