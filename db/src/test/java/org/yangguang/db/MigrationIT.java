package org.yangguang.db;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From an empty database to the head, twice, on H2 and on a real PostgreSQL. Oracle has its own module. */
class MigrationIT {
    static {
        Logs.quiet();
    }

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

    /** As two nodes that are started together for the first time: the library alone fails now and then at the table of its history. */
    @Test
    void twoAtOnceOnAnEmptyDatabaseTakeTurns() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            List<Process> nodes = new ArrayList<>();
            try {
                for (int i = 0; i < 2; i++) {
                    nodes.add(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                            System.getProperty("java.class.path"), Node.class.getName(), server.getJdbcUrl("postgres", "postgres"))
                            .redirectErrorStream(true).start());
                }
                for (Process node : nodes) {
                    assertThat(node.inputReader().readLine()).isEqualTo(Node.CONNECTED);
                }
                for (Process node : nodes) {
                    node.outputWriter().append('\n').flush();
                }
                for (Process node : nodes) {
                    String said = node.inputReader().lines().collect(Collectors.joining("\n"));
                    assertThat(node.waitFor()).as(said).isZero();
                }
            } finally {
                nodes.forEach(Process::destroyForcibly);
            }
            try (Connection c = server.getPostgresDatabase().getConnection()) {
                assertThat(count(c, "select count(*) from databasechangelog")).isPositive();
                assertThat(count(c, "select count(*) - count(distinct id || author || filename) from databasechangelog")).isZero();
            }
        }
    }

    /** A server's part in this: connects, waits for a line and migrates. In a process of its own, for the library keeps its locks per process. */
    static final class Node {
        static final String CONNECTED = "connected";

        public static void main(String[] arguments) throws Exception {
            Logs.quiet();
            try (Connection connection = DriverManager.getConnection(arguments[0])) {
                System.out.println(CONNECTED);
                System.in.read();
                Changelog.update(connection, "reference,demo", "test");
            }
        }
    }

    @Test
    void givesTheSameTablesOnBoth() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start(); Connection h2 = DriverManager.getConnection("jdbc:h2:mem:same")) {
            Changelog.update(h2, "reference,demo", "test");
            try (Connection postgres = server.getPostgresDatabase().getConnection()) {
                Changelog.update(postgres, "reference,demo", "test");
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
            Changelog.update(c, "reference,demo", "test");
        }
        int applied;
        try (Connection c = source.open()) {
            applied = count(c, "select count(*) from databasechangelog");
        }
        assertThat(applied).isPositive();
        try (Connection c = source.open()) {
            Changelog.update(c, "reference,demo", "test");
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
