package org.yangguang.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Lists and maps that a column keeps as JSON. Nobody but the row's own component reads them, and only whole. */
public final class KeptJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private KeptJson() {
    }

    public static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    /** @throws IllegalStateException the column holds what {@link #write} never wrote */
    public static <T> T read(String kept, TypeReference<T> type) {
        try {
            return JSON.readValue(kept, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a row is kept in a form that cannot be read", broken);
        }
    }
}
