package org.yangguang.ledger;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.yangguang.Acting;
import org.yangguang.Injected;
import org.yangguang.shared.MoneyColumn;

/** The ledger's own code on a real database, for the tests of those who post to it, too. */
public final class LedgerOnH2 implements AutoCloseable {

    private final SessionFactory factory;
    private final Clock clock;

    /** @param rows further entities that the test needs */
    public LedgerOnH2(Clock clock, Class<?>... rows) {
        this.clock = clock;
        Configuration entities = new Configuration().addAnnotatedClass(LedgerHeader.class).addAnnotatedClass(LedgerEntry.class)
                .addAnnotatedClass(LedgerBalance.class).addAnnotatedClass(LedgerLine.class).addAnnotatedClass(LedgerPeriod.class)
                .addAnnotatedClass(LedgerProof.class).addAnnotatedClass(MoneyColumn.class);
        List.of(rows).forEach(entities::addAnnotatedClass);
        factory = entities.setProperty("hibernate.connection.url", "jdbc:h2:mem:ledger" + System.nanoTime() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000")
                .setProperty("hibernate.hbm2ddl.auto", "create").buildSessionFactory();
    }

    public void run(Consumer<EntityManager> act) {
        factory.inTransaction(act::accept);
    }

    public <T> T ask(Function<EntityManager, T> question) {
        return factory.fromTransaction(question::apply);
    }

    /** Past the application, as the owner of the tables. */
    public void alter(String sql) {
        factory.inTransaction(session -> session.createNativeMutationQuery(sql).executeUpdate());
    }

    public Ledger ledger(EntityManager em) {
        return Injected.into(new LedgerBook(), repository(em), Acting.of(null), clock);
    }

    static LedgerRepository repository(EntityManager em) {
        return Injected.into(new LedgerRepository(), em);
    }

    static ProofRepository books(EntityManager em) {
        return Injected.into(new ProofRepository(), em);
    }

    /** What the proof names, as "check row expected found". */
    public List<String> differences(EntityManager em, LedgerWitness... witnesses) {
        Object all = Proxy.newProxyInstance(LedgerOnH2.class.getClassLoader(), new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> List.of(witnesses).iterator());
        return Injected.into(new Proving(), books(em), all).differences().stream().map(ProofFinding::view)
                .map(f -> f.failed().word() + " " + f.row() + " " + f.expected() + " " + f.found()).toList();
    }

    @Override
    public void close() {
        factory.close();
    }
}
