package org.yangguang.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.Injected;

/** Two who finish their opinions at the same moment, on a real database. */
class AppraisalRepositoryTest {

    private static final String APPLICATION = "SB-2026-0001";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch secondLocks = new CountDownLatch(0);
    private SessionFactory factory;

    @BeforeEach
    void openDatabaseWithAnAppraisal() {
        Configuration configuration = new Configuration().addAnnotatedClass(Appraisal.class).addAnnotatedClass(Opinion.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:appraisals" + System.nanoTime() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
                .setProperty("hibernate.hbm2ddl.auto", "create");
        configuration.setStatementInspector(sql -> {
            asked.add(sql);
            if (sql.endsWith("for update")) {
                secondLocks.countDown();
            }
            return sql;
        });
        factory = configuration.buildSessionFactory();
        factory.inTransaction(session -> session.persist(new Appraisal("LZ-2026-0001", APPLICATION, "XM-2026-2160299-0001", "服务站", "SDLY",
                "XXH", LocalDate.of(2026, 3, 2))));
    }

    @AfterEach
    void closeDatabase() {
        factory.close();
    }

    @Test
    void locksFirstAndReadsThen() {
        asked.clear();
        factory.inTransaction(session -> locked(session));
        assertThat(asked.stream().map(sql -> sql.endsWith("for update") ? "lock" : sql.contains(" join ") ? "read" : "find"))
                .containsExactly("find", "lock", "read");
    }

    @Test
    void theSecondSeesWhatTheFirstHasDone() throws Exception {
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> missing = factory.fromTransaction(session -> {
                locked(session).ask(5, 5);
                secondLocks = new CountDownLatch(1);
                Future<Integer> seen = second.submit(() -> factory.fromTransaction(other -> locked(other).missing()));
                awaitSecond();
                return seen;
            });
            assertThat(missing.get()).isEqualTo(5);
        } finally {
            second.shutdownNow();
        }
    }

    private void awaitSecond() {
        try {
            assertThat(secondLocks.await(10, TimeUnit.SECONDS)).as("the second asks for the lock").isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static Appraisal locked(EntityManager database) {
        return Injected.into(new AppraisalRepository(), database).lockedOfApplication(APPLICATION);
    }
}
