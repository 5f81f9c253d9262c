package org.yangguang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counters on a real database, by several at once. */
class CounterRepositoryTest {

    private static final int AT_ONCE = 8;
    private static final int SERIES = 20;

    private SessionFactory factory;

    @BeforeEach
    void openDatabase() {
        factory = new Configuration().addAnnotatedClass(NumberCounter.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:counters" + System.nanoTime() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
                .setProperty("hibernate.connection.pool_size", String.valueOf(AT_ONCE))
                .setProperty("hibernate.hbm2ddl.auto", "create").buildSessionFactory();
        inTransaction(em -> {
            em.persist(new NumberCounter(CounterRepository.REGISTER));
            return null;
        });
    }

    @AfterEach
    void closeDatabase() {
        factory.close();
    }

    @Test
    void opensASeriesOnceForAllWhoNeedItsFirstNumberAtTheSameTime() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (int series = 1; series <= SERIES; series++) {
                String key = "SB-" + (2000 + series);
                CyclicBarrier start = new CyclicBarrier(AT_ONCE);
                List<Future<String>> given = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    given.add(people.submit(() -> {
                        start.await();
                        inTransaction(em -> {
                            new CounterRepository(em).open(key);
                            return null;
                        });
                        return inTransaction(em -> new CounterRepository(em).locked(key).orElseThrow().give());
                    }));
                }
                Set<String> numbers = new TreeSet<>();
                for (Future<String> one : given) {
                    numbers.add(one.get());
                }
                assertThat(numbers).hasSize(AT_ONCE).startsWith(key + "-0001").endsWith(key + "-0008");
            }
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void whoOpensASeriesDoesNotWaitForWhoHoldsIt() {
        inTransaction(em -> {
            new CounterRepository(em).open("XM-2026");
            return null;
        });
        inTransaction(holder -> {
            new CounterRepository(holder).locked("XM-2026").orElseThrow();
            // another came before the first number was there; both would wait for ever if the register waited for the holder
            inTransaction(late -> {
                new CounterRepository(late).open("XM-2026");
                return null;
            });
            return inTransaction(em -> {
                new CounterRepository(em).open("SH-2026");
                return null;
            });
        });
        String first = inTransaction(em -> new CounterRepository(em).locked("SH-2026").orElseThrow().give());
        assertThat(first).isEqualTo("SH-2026-0001");
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        return factory.fromTransaction(work::apply);
    }
}
