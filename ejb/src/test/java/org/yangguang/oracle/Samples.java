package org.yangguang.oracle;

import jakarta.persistence.Entity;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.shared.Money;

/** Some value of any type that a question to a repository takes; what it is does not matter, only that it is there. */
final class Samples {
    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "x"), Map.entry(int.class, 1), Map.entry(Integer.class, 1), Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L), Map.entry(boolean.class, true), Map.entry(Boolean.class, true),
            Map.entry(BigDecimal.class, BigDecimal.ONE), Map.entry(LocalDate.class, LocalDate.of(2026, 3, 2)),
            Map.entry(LocalDateTime.class, LocalDateTime.of(2026, 3, 2, 9, 0)), Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(byte[].class, new byte[] {1}), Map.entry(Money.class, Money.of("1.00")));

    private Samples() {
    }

    /** @param bare optional parts of records are left out, so that a filter asks nothing */
    static Object of(Type type, boolean bare) {
        if (type instanceof ParameterizedType parameterized) {
            Class<?> raw = (Class<?>) parameterized.getRawType();
            Type[] parts = parameterized.getActualTypeArguments();
            if (raw == Optional.class) {
                return bare ? Optional.empty() : Optional.of(of(parts[0], false));
            }
            if (raw == Class.class) {
                return parts[0];
            }
            if (Map.class.isAssignableFrom(raw)) {
                return Map.of();
            }
            return raw == Set.class ? Set.of(of(parts[0], bare)) : Collection.class.isAssignableFrom(raw) || raw == Iterable.class
                    ? List.of(of(parts[0], bare)) : null;
        }
        Class<?> plain = (Class<?>) (type instanceof Class<?> c ? c : Object.class);
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return plain.isRecord() ? record(plain, bare) : instance(plain);
    }

    private static Object record(Class<?> type, boolean bare) {
        Object made = bare ? fromFactory(type) : null;
        return made != null ? made : constructed(type, bare);
    }

    /** Some conditions are only valid as their own factories make them. */
    private static Object fromFactory(Class<?> type) {
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type) {
                try {
                    method.setAccessible(true);
                    return method.invoke(null, Stream.of(method.getGenericParameterTypes()).map(p -> of(p, false)).toArray());
                } catch (ReflectiveOperationException refused) {
                    // then another one, or the constructor
                }
            }
        }
        return null;
    }

    private static Object constructed(Class<?> type, boolean bare) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components).map(c -> bare && !c.getType().isPrimitive() ? null : of(c.getGenericType(), bare)).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            // a record that insists on its parts: then all of them
            return bare ? constructed(type, false) : null;
        }
    }

    /** An entity by the constructor that the persistence uses, anything else as its own factory makes it. */
    private static Object instance(Class<?> type) {
        Object made = type.isAnnotationPresent(Entity.class) ? null : fromFactory(type);
        if (made != null) {
            return made;
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException none) {
            return null;
        }
    }
}
