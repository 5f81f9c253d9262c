package org.yangguang.oracle;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;

/** A database that answers nothing and remembers every statement it was asked to prepare. */
public class SilentDatabase implements ConnectionProvider {
    private static final Set<String> ASKED = new LinkedHashSet<>();

    /** Everything since the last {@link #forget()}, each text once, in order. */
    static synchronized Set<String> asked() {
        return new LinkedHashSet<>(ASKED);
    }

    static synchronized void forget() {
        ASKED.clear();
    }

    private static synchronized void remember(String sql) {
        ASKED.add(sql);
    }

    @Override
    public Connection getConnection() {
        return proxy(Connection.class, (self, method, arguments) -> switch (method.getName()) {
            case "prepareStatement", "prepareCall" -> statement((Connection) self, (String) arguments[0]);
            case "createStatement" -> statement((Connection) self, null);
            case "getMetaData" -> proxy(DatabaseMetaData.class, (s, m, a) -> nothing(m));
            case "isValid" -> true;
            default -> nothing(method);
        });
    }

    private static PreparedStatement statement(Connection connection, String prepared) {
        if (prepared != null) {
            remember(prepared);
        }
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("execute") && arguments != null && arguments.length > 0 && arguments[0] instanceof String sql) {
                remember(sql);
            }
            return switch (method.getName()) {
                case "executeQuery" -> rows(prepared == null ? String.valueOf(arguments[0]) : prepared);
                case "executeUpdate" -> 1;
                case "executeBatch" -> new int[] {1};
                case "getConnection" -> connection;
                default -> nothing(method);
            };
        });
    }

    /** No row, except the next number of a sequence. */
    private static ResultSet rows(String sql) {
        int[] row = {0};
        boolean sequence = sql.contains(".nextval");
        return proxy(ResultSet.class, (self, method, arguments) -> switch (method.getName()) {
            case "next" -> sequence && row[0]++ == 0;
            case "getLong" -> 1L;
            case "getMetaData" -> proxy(ResultSetMetaData.class, (s, m, a) -> nothing(m));
            default -> nothing(method);
        });
    }

    private static Object nothing(Method method) {
        Class<?> type = method.getReturnType();
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == int[].class ? new int[0] : null;
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(self);
            case "equals" -> self == arguments[0];
            case "toString" -> type.getSimpleName();
            default -> handler.invoke(self, method, arguments);
        }));
    }

    @Override
    public void closeConnection(Connection connection) {
        // there is none
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return false;
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnknownUnwrapTypeException(type);
    }
}
