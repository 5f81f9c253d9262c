package org.yangguang.jdbc.h2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** While one transaction ends, another can work but not end. */
class TurnsTest {
    @TempDir
    Path directory;
    private final ReentrantLock turn = new ReentrantLock();

    private enum Ending {
        COMMIT, ROLLBACK, AUTO_COMMIT, CLOSE;

        void end(Connection connection) throws SQLException {
            switch (this) {
                case COMMIT -> connection.commit();
                case ROLLBACK -> connection.rollback();
                case AUTO_COMMIT -> connection.setAutoCommit(true);
                case CLOSE -> connection.close();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void waitsForTheTurnToEnd(Ending ending) throws Exception {
        ExecutorService others = Executors.newSingleThreadExecutor();
        turn.lock();
        try (Connection raw = new org.h2.Driver().connect("jdbc:h2:file:" + directory.resolve("turns"), new Properties())) {
            raw.setAutoCommit(false);
            Connection connection = Turns.taken(raw, turn);
            Future<?> ended = others.submit(() -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("create table contract (id int)");
                    statement.execute("insert into contract values (1)");
                }
                ending.end(connection);
                return null;
            });
            assertThatThrownBy(() -> ended.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThat(turn.hasQueuedThreads()).as("work is done, only the ending waits").isTrue();
            turn.unlock();
            ended.get(10, TimeUnit.SECONDS);
            assertThat(raw.isClosed()).isEqualTo(ending == Ending.CLOSE);
        } finally {
            others.shutdownNow();
        }
    }

    @Test
    void tellsTheDatabasesOwnErrorAndGivesTheTurnBack() throws SQLException {
        Connection connection = Turns.taken(new org.h2.Driver().connect("jdbc:h2:file:" + directory.resolve("turns"), new Properties()), turn);
        connection.close();
        assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class).hasMessageContaining("closed");
        assertThat(turn.isLocked()).isFalse();
    }
}
