package org.yangguang.project;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a row's cells and its defects are kept. */
final class IntakeJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private IntakeJson() {
    }

    static String cells(Map<String, String> cells) {
        return write(new TreeMap<>(cells));
    }

    static Map<String, String> cells(String kept) {
        return read(kept, new TypeReference<TreeMap<String, String>>() { });
    }

    static String defects(List<IntakeDefect> defects) {
        return defects.isEmpty() ? null : write(defects);
    }

    static List<IntakeDefect> defects(String kept) {
        return kept == null ? List.of() : read(kept, new TypeReference<List<IntakeDefect>>() { });
    }

    static String names(List<String> names) {
        return names.isEmpty() ? null : write(names);
    }

    static List<String> names(String kept) {
        return kept == null ? List.of() : read(kept, new TypeReference<List<String>>() { });
    }

    /** By which two contents of a row are known to be the same. */
    static String digest(String kept) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(kept.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    private static <T> T read(String kept, TypeReference<T> type) {
        try {
            return JSON.readValue(kept, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a row of an import is kept in a form that cannot be read", broken);
        }
    }
}
