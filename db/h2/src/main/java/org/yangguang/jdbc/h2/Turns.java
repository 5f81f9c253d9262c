package org.yangguang.jdbc.h2;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import java.util.concurrent.locks.Lock;

/** Lets the transactions of all connections end one at a time. */
final class Turns {
    /** What ends a transaction. None of them waits for a row of another transaction, so nobody waits in a circle. */
    private static final Set<String> ENDINGS = Set.of("commit", "rollback", "setAutoCommit", "close", "abort");

    private Turns() {
    }

    /** The connection, with every ending of a transaction under {@code turn}. Statements run as they did. */
    static Connection taken(Connection connection, Lock turn) {
        return (Connection) Proxy.newProxyInstance(Turns.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            boolean ending = ENDINGS.contains(method.getName());
            if (ending) {
                turn.lock();
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                if (ending) {
                    turn.unlock();
                }
            }
        });
    }
}
