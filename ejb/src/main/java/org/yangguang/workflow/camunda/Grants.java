package org.yangguang.workflow.camunda;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rights of the application's account where it is not the owner of the tables: everything it works with, but no
 * change and no deletion in the audit trail, so that not even a broken or captured application rewrites what happened.
 */
final class Grants {
    private static final String AUDIT_PREFIX = "audit_";
    /** Any number, the same on every node; the product takes no other lock of this sort. */
    private static final long TURN = 20_090_601;

    private final String owner;
    private final String application;

    private Grants(String owner, String application) {
        this.owner = owner;
        this.application = application;
    }

    static Grants of(Map<String, String> environment) {
        return new Grants(environment.get("YANGGUANG_DB_OWNER_USER"), environment.get("YANGGUANG_DB_USER"));
    }

    /** Called by the migration on the owner's connection after every update, so that new tables are covered as well. */
    void apply(Connection connection) throws SQLException {
        if (owner == null || application == null || owner.equals(application)) {
            return;
        }
        boolean postgresql = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            if (postgresql) {
                // of two nodes that start at once it would refuse one ("tuple concurrently updated"): so one waits for the other
                statement.execute("select pg_advisory_xact_lock(" + TURN + ")");
            }
            for (String sql : postgresql ? postgresql(connection) : oracle(connection)) {
                statement.execute(sql);
            }
            connection.commit();
        } finally {
            // gives back what a refused statement left, before the connection goes back to its pool
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private List<String> postgresql(Connection connection) throws SQLException {
        List<String> grants = new ArrayList<>();
        String schema = connection.getSchema();
        grants.add("grant usage on schema \"" + schema + "\" to \"" + application + "\"");
        for (String table : names(connection, "select table_name from information_schema.tables where table_schema = current_schema()")) {
            grants.addAll(table(table, "\"" + schema + "\".\"" + table + "\"", "\"" + application + "\""));
        }
        grants.add("grant usage, select on all sequences in schema \"" + schema + "\" to \"" + application + "\"");
        return grants;
    }

    private List<String> oracle(Connection connection) throws SQLException {
        List<String> grants = new ArrayList<>();
        for (String table : names(connection, "select table_name from user_tables union all select view_name from user_views")) {
            grants.addAll(table(table, "\"" + table + "\"", application));
        }
        for (String sequence : names(connection, "select sequence_name from user_sequences")) {
            grants.add("grant select on \"" + sequence + "\" to " + application);
        }
        return grants;
    }

    private static List<String> table(String name, String quoted, String grantee) {
        if (name.toLowerCase(Locale.ROOT).startsWith(AUDIT_PREFIX)) {
            return List.of("revoke all on " + quoted + " from " + grantee, "grant select, insert on " + quoted + " to " + grantee);
        }
        return List.of("grant select, insert, update, delete on " + quoted + " to " + grantee);
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
