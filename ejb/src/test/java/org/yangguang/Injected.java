package org.yangguang;

import java.lang.reflect.Field;

/** Puts a bean's parts in place as the container would: each into the field of its type. */
public final class Injected {

    private Injected() {
    }

    public static <T> T into(T bean, Object... parts) {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                for (Object part : parts) {
                    if (field.getType().isInstance(part)) {
                        try {
                            field.setAccessible(true);
                            field.set(bean, part);
                        } catch (IllegalAccessException closed) {
                            throw new IllegalStateException(closed);
                        }
                    }
                }
            }
        }
        return bean;
    }
}
