package org.yangguang;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.List;

/** The container's event for a door under test: what is fired is written down, whatever its qualifiers. */
public final class Told {

    private Told() {
    }

    @SuppressWarnings("unchecked")
    public static <E> Event<E> to(List<E> heard) {
        return (Event<E>) Proxy.newProxyInstance(Told.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
            switch (method.getName()) {
                case "fire" -> heard.add((E) args[0]);
                case "select" -> {
                    return proxy;
                }
                default -> throw new AssertionError("in the transaction, or not at all");
            }
            return null;
        });
    }
}
