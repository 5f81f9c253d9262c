package org.yangguang.it;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.yangguang.jdbc.h2.EmbeddedDriver;

/** The database a server under test works on, told to it as an installation would: by environment variables alone. */
public sealed interface DatabaseUnderTest extends AutoCloseable {

    /** {@code h2} or {@code postgresql}. */
    String word();

    Map<String, String> environment();

    /** A connection past the application, as the account that owns the tables; H2 allows it only while no server runs. */
    Connection connect() throws SQLException;

    /**
     * What a killed server left behind, for reading: H2 by a copy of its file, so that the next start finds the very bytes
     * of the kill and recovers from them itself.
     */
    Connection connectToRemains() throws SQLException;

    @Override
    void close();

    static DatabaseUnderTest of(String word, Path directory) {
        return switch (word) {
            case "h2" -> new Embedded(directory);
            case "postgresql" -> new Postgres();
            default -> throw new IllegalArgumentException("no such database under test: " + word);
        };
    }

    /** The product's own H2 file, as a newcomer gets it. */
    final class Embedded implements DatabaseUnderTest {
        private final Path directory;
        private int copies;

        Embedded(Path directory) {
            this.directory = directory;
        }

        @Override
        public String word() {
            return "h2";
        }

        @Override
        public Map<String, String> environment() {
            return Map.of("YANGGUANG_DATA", directory.toString());
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection("jdbc:h2:file:" + directory.resolve("yangguang") + ";IFEXISTS=TRUE", "yangguang", "yangguang");
        }

        @Override
        public Connection connectToRemains() throws SQLException {
            Path copy = directory.resolve("remains-" + ++copies);
            try {
                Files.copy(directory.resolve("yangguang.mv.db"), Path.of(copy + ".mv.db"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            // as the server opens it
            Properties account = new Properties();
            account.setProperty("user", "yangguang");
            account.setProperty("password", "yangguang");
            return new EmbeddedDriver().connect("jdbc:h2:file:" + copy + ";IFEXISTS=TRUE", account);
        }

        @Override
        public void close() {
            // the file goes with the target directory
        }
    }

    /**
     * A real PostgreSQL of its own, with two accounts as in production: the owner migrates, the application may not
     * rewrite the audit trail.
     */
    final class Postgres implements DatabaseUnderTest {
        private final EmbeddedPostgres server;

        Postgres() {
            try {
                server = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
                try (Connection c = server.getPostgresDatabase().getConnection(); var statement = c.createStatement()) {
                    statement.execute("create role yangguang_owner login password 'owner-of-tables'");
                    statement.execute("create role yangguang login password 'application'");
                    statement.execute("create database yangguang owner yangguang_owner");
                }
                try (Connection c = connect(); var statement = c.createStatement()) {
                    statement.execute("grant all on schema public to yangguang_owner");
                }
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL could not be started", e);
            } catch (SQLException e) {
                throw new IllegalStateException("PostgreSQL could not be prepared", e);
            }
        }

        @Override
        public String word() {
            return "postgresql";
        }

        @Override
        public Map<String, String> environment() {
            Map<String, String> variables = new LinkedHashMap<>();
            variables.put("YANGGUANG_DB", "postgresql");
            variables.put("YANGGUANG_DB_URL", url());
            variables.put("YANGGUANG_DB_USER", "yangguang");
            variables.put("YANGGUANG_DB_PASSWORD", "application");
            variables.put("YANGGUANG_DB_OWNER_USER", "yangguang_owner");
            variables.put("YANGGUANG_DB_OWNER_PASSWORD", "owner-of-tables");
            variables.put("YANGGUANG_MODE", "demo");
            return variables;
        }

        private String url() {
            return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/yangguang";
        }

        @Override
        public Connection connect() throws SQLException {
            return DriverManager.getConnection(url(), "postgres", "postgres");
        }

        @Override
        public Connection connectToRemains() throws SQLException {
            Connection connection = connect();
            try (var statement = connection.createStatement()) {
                // a backend of the killed server may still be at its last commit
                await().atMost(Duration.ofSeconds(30)).until(() -> {
                    try (var others = statement.executeQuery("select count(*) from pg_stat_activity where usename like 'yangguang%'")) {
                        others.next();
                        return others.getInt(1) == 0;
                    }
                });
            }
            return connection;
        }

        /** As the application's account, to prove what it may not do. */
        public Connection connectAsApplication() throws SQLException {
            return DriverManager.getConnection(url(), "yangguang", "application");
        }

        @Override
        public void close() {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
