package org.yangguang.workflow;

import java.lang.reflect.Field;

/** Reads and writes the columns of a row as the database would. */
final class InMemory {

    private InMemory() {
    }

    static void set(Object target, String field, Object value) {
        try {
            found(target, field).set(target, value);
        } catch (IllegalAccessException never) {
            throw new AssertionError(never);
        }
    }

    @SuppressWarnings("unchecked")
    static <T> T get(Object target, String field) {
        try {
            return (T) found(target, field).get(target);
        } catch (IllegalAccessException never) {
            throw new AssertionError(never);
        }
    }

    private static Field found(Object target, String field) {
        try {
            Field found = target.getClass().getDeclaredField(field);
            found.setAccessible(true);
            return found;
        } catch (NoSuchFieldException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
