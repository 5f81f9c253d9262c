package org.yangguang.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.payment.PaymentFixtures.LEAD;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yangguang.Acting;
import org.yangguang.Injected;
import org.yangguang.Untold;
import org.yangguang.budget.BudgetService;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;

/** Months of one project planned at the same moment, on a real database. */
class FundPlansAtOnceTest {

    private static final String PROJECT = "XM-2026-2160299-0001";
    private static final int MONTHS = 8;

    private SessionFactory factory;

    @BeforeEach
    void openDatabaseWithABudget() throws Exception {
        factory = new Configuration().addAnnotatedClass(FundPlan.class).addAnnotatedClass(FundPlanEntry.class)
                .addAnnotatedClass(Class.forName("org.yangguang.budget.BudgetBalance")).addAnnotatedClass(Class.forName("org.yangguang.shared.MoneyColumn"))
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:plans" + System.nanoTime() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
                .setProperty("hibernate.connection.pool_size", String.valueOf(MONTHS))
                .setProperty("hibernate.hbm2ddl.auto", "create").buildSessionFactory();
        factory.inTransaction(session -> List.of("Y01", "Y02").forEach(line -> session.createNativeMutationQuery("insert into budget_balance"
                + " (id, version, project_number, line_number, position, allotted, contracted, confirmed, paid, budget_year, source, carried,"
                + " carried_paid, surplus) values (next value for"
                + " budget_balance_seq, 0, '" + PROJECT + "', '" + line + "', 1, 500, 0, 0, 0, 2026, 'CENTRAL', 0, 0, 0)").executeUpdate()));
    }

    @AfterEach
    void closeDatabase() {
        factory.close();
    }

    @Test
    void togetherNeverExceedTheBudget() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(MONTHS);
        try {
            CyclicBarrier start = new CyclicBarrier(MONTHS);
            List<Future<Boolean>> accepted = new ArrayList<>();
            for (int i = 0; i < MONTHS; i++) {
                FundPlanRow row = new FundPlanRow(PROJECT, "2026-%02d".formatted(4 + i), Money.of(300));
                accepted.add(people.submit(() -> {
                    start.await();
                    return planned(row);
                }));
            }
            int planned = 0;
            for (Future<Boolean> one : accepted) {
                planned += one.get() ? 1 : 0;
            }
            assertThat(planned).as("months of 300.00 in a budget of 1000.00").isEqualTo(3);
        } finally {
            people.shutdownNow();
        }
    }

    private boolean planned(FundPlanRow row) {
        try {
            factory.inTransaction(session -> service(session).planFunds(row));
            return true;
        } catch (RuleViolation refused) {
            assertThat(refused.breaks(PaymentRule.PLAN_WITHIN_BUDGET)).as(refused.getMessage()).isTrue();
            return false;
        }
    }

    private static PaymentService service(EntityManager database) {
        Clock clock = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        BudgetService budgets = Injected.into(new BudgetService(), Injected.into(anew("org.yangguang.budget.BudgetRepository"), database));
        return Injected.into(new PaymentService(), Injected.into(new FundPlanRepository(), database),
                Injected.into(new PaymentSources(), budgets), Acting.of(LEAD), new Untold(), clock);
    }

    /** The budget's own repository is nobody else's in the product; here the container that would make it is missing. */
    private static Object anew(String type) {
        try {
            var constructor = Class.forName(type).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
