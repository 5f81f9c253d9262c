package org.yangguang.jdbc.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file as a kill in the middle of H2's writing leaves it: a change is in it, the undo log that could take it back is not. */
class LeftoversTest {
    @TempDir
    Path directory;
    private Path killed;

    @BeforeEach
    void leaveAChangeWithoutItsUndoLog() throws SQLException, IOException {
        Path running = directory.resolve("running");
        try (Connection connection = connect(new org.h2.Driver(), running)) {
            execute(connection, "create table contract (id bigint primary key, number varchar(20) unique, amount int)");
            execute(connection, "insert into contract values (1, 'HT-1', 100), (2, 'HT-2', 200)");
            connection.setAutoCommit(false);
            execute(connection, "insert into contract values (3, 'HT-3', 300)");
            execute(connection, "update contract set amount = 201 where id = 2");
            execute(connection, "delete from contract where id = 1");
            MVStore store = ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).getDatabase().getStore().getMvStore();
            store.getMapNames().stream().filter(name -> name.startsWith("undoLog")).forEach(name -> store.openMap(name).clear());
            store.commit();
            killed = directory.resolve("killed");
            Files.copy(directory.resolve("running.mv.db"), directory.resolve("killed.mv.db"));
        }
    }

    @Test
    void areInTheWayOfH2Alone() throws SQLException {
        assertThatThrownBy(() -> takeTheNumberInFiveTransactions(new org.h2.Driver()))
                .isInstanceOf(SQLException.class).hasMessageMatching("(?s).*(Unique index or primary key violation|Timeout trying to lock).*");
    }

    @Test
    void areTakenBackBeforeAnybodyWorks() throws SQLException {
        Driver driver = new EmbeddedDriver();
        takeTheNumberInFiveTransactions(driver);
        try (Connection connection = connect(driver, killed); var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, number, amount from contract order by id")) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getInt(1) + " " + rows.getString(2) + " " + rows.getInt(3));
            }
            assertThat(found).containsExactly("1 HT-1 100", "2 HT-2 200");
        }
    }

    @Test
    void areNotLookedForInAFileClosedInOrder() throws SQLException {
        assertThat(EmbeddedFile.of(url(killed)).wasClosedInOrder()).isFalse();
        connect(new EmbeddedDriver(), killed).close();
        assertThat(EmbeddedFile.of(url(killed)).wasClosedInOrder()).isTrue();
    }

    /** Five open transactions, so that one of them bears the number of the one that was killed. */
    private void takeTheNumberInFiveTransactions(Driver driver) throws SQLException {
        List<Connection> people = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                Connection connection = connect(driver, killed);
                people.add(connection);
                connection.setAutoCommit(false);
                execute(connection, "insert into contract values (" + (10 + i) + ", 'HT-" + (10 + i) + "', 0)");
            }
            for (Connection connection : people) {
                Savepoint before = connection.setSavepoint();
                execute(connection, "insert into contract values (3, 'HT-3', 300)");
                connection.rollback(before);
            }
        } finally {
            for (Connection connection : people) {
                connection.rollback();
                connection.close();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(Driver driver, Path file) throws SQLException {
        return driver.connect(url(file), new Properties());
    }

    private static String url(Path file) {
        return "jdbc:h2:file:" + file + ";WRITE_DELAY=0;LOCK_TIMEOUT=100";
    }
}
