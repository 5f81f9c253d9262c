package org.yangguang.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.yangguang.shared.Slice;

/** A register of a stage read to its last page. */
final class Pages {

    private Pages() {
    }

    static <T> List<T> all(BiFunction<Integer, Integer, List<T>> register) {
        List<T> found = new ArrayList<>();
        List<T> page;
        do {
            page = register.apply(found.size(), Slice.MOST);
            found.addAll(page);
        } while (page.size() == Slice.MOST);
        return found;
    }

    static <T> List<T> slice(List<T> all, int first, int count) {
        int from = Math.min(Slice.first(first), all.size());
        return List.copyOf(all.subList(from, Math.min(all.size(), from + Slice.count(count, Slice.MOST))));
    }
}
