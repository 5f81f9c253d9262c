package org.yangguang.project;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangguang.shared.KeptJson;

/** How a row's cells and its defects are kept. */
final class IntakeJson {

    private IntakeJson() {
    }

    static String cells(Map<String, String> cells) {
        return KeptJson.write(new TreeMap<>(cells));
    }

    static Map<String, String> cells(String kept) {
        return KeptJson.read(kept, new TypeReference<TreeMap<String, String>>() { });
    }

    static String defects(List<IntakeDefect> defects) {
        return defects.isEmpty() ? null : KeptJson.write(defects);
    }

    static List<IntakeDefect> defects(String kept) {
        return kept == null ? List.of() : KeptJson.read(kept, new TypeReference<List<IntakeDefect>>() { });
    }

    static String names(List<String> names) {
        return names.isEmpty() ? null : KeptJson.write(names);
    }

    static List<String> names(String kept) {
        return kept == null ? List.of() : KeptJson.read(kept, new TypeReference<List<String>>() { });
    }
}
