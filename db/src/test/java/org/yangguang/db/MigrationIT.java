package org.yangguang.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** From an empty database to the head, twice, on H2 and on a real PostgreSQL. Oracle has its own module. */
class MigrationIT {

    @Test
    void reachesTheHeadOnH2() throws Exception {
        try (Connection keep = h2()) {
            proveHead(MigrationIT::h2);
        }
    }

    @Test
    void reachesTheHeadOnPostgreSql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            proveHead(() -> server.getPostgresDatabase().getConnection());
        }
    }

    @Test
    void givesTheSameTablesOnBoth() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start(); Connection h2 = DriverManager.getConnection("jdbc:h2:mem:same")) {
            Changelog.update(h2, "reference,demo");
            try (Connection postgres = server.getPostgresDatabase().getConnection()) {
                Changelog.update(postgres, "reference,demo");
            }
            try (Connection postgres = server.getPostgresDatabase().getConnection()) {
                assertThat(columns(postgres, "public")).isEqualTo(columns(h2, "PUBLIC"));
            }
        }
    }

    private static Connection h2() throws Exception {
        return DriverManager.getConnection("jdbc:h2:mem:migration");
    }

    private interface Source {
        Connection open() throws Exception;
    }

    private static void proveHead(Source source) throws Exception {
        try (Connection c = source.open()) {
            Changelog.update(c, "reference,demo");
        }
        int applied;
        try (Connection c = source.open()) {
            applied = count(c, "select count(*) from databasechangelog");
        }
        assertThat(applied).isPositive();
        try (Connection c = source.open()) {
            Changelog.update(c, "reference,demo");
        }
        try (Connection c = source.open()) {
            assertThat(count(c, "select count(*) from databasechangelog")).as("a second start changes nothing").isEqualTo(applied);
        }
    }

    private static int count(Connection c, String sql) throws Exception {
        try (var statement = c.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Set<String> columns(Connection c, String schema) throws Exception {
        Set<String> names = new TreeSet<>();
        try (ResultSet rows = c.getMetaData().getColumns(null, schema, "%", "%")) {
            while (rows.next()) {
                names.add((rows.getString("TABLE_NAME") + "." + rows.getString("COLUMN_NAME")).toLowerCase());
            }
        }
        return names;
    }
}
