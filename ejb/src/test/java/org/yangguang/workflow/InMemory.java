package org.yangguang.workflow;

import java.lang.reflect.Field;

/** Puts stand-ins where the container would inject. */
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

    /** Every injected field whose type fits one of the parts gets it. */
    static <T> T assemble(T bean, Object... parts) {
        for (Field field : bean.getClass().getDeclaredFields()) {
            for (Object part : parts) {
                if (field.isAnnotationPresent(jakarta.inject.Inject.class) && field.getType().isInstance(part)) {
                    set(bean, field.getName(), part);
                }
            }
        }
        return bean;
    }
}
