package org.yangguang.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.shared.Mode;
import org.yangguang.shared.OwnTransaction;

/**
 * Makes the demonstration at the first start of a demonstration database: once, on one node, however many start. A
 * node that is killed at it leaves whole projects behind, each at some stage, and the next start goes on with the rest.
 */
@Singleton
@Startup
@DependsOn({"EngineProducer", "ClockKeeper"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemonstrationLoader {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationLoader.class);

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Demonstration demonstration;

    /** Called by the container at the start; the making itself waits until every door is open. */
    @PostConstruct
    void start() {
        if (Mode.current().isDemo() && Mode.withProjects()) {
            executor.execute(this::makeUnlessMade);
        }
    }

    private void makeUnlessMade() {
        String node = System.getProperty("jboss.node.name", "node");
        try {
            if (!row(run -> run.claim(node, Clock.systemUTC().instant()))) {
                return;
            }
            long begun = System.nanoTime();
            demonstration.make(() -> row(run -> {
                run.sign(Clock.systemUTC().instant());
                return true;
            }));
            row(run -> {
                run.finish(Clock.systemUTC().instant());
                return true;
            });
            LOG.info("The demonstration's projects are made ({} ms)", (System.nanoTime() - begun) / 1_000_000);
        } catch (RuntimeException broken) {
            LOG.error("The demonstration could not be made whole; the next start goes on with it", broken);
        }
    }

    private boolean row(Predicate<DemonstrationRun> change) {
        return OwnTransaction.in(transaction, () -> change.test(database.find(DemonstrationRun.class, 1L, LockModeType.PESSIMISTIC_WRITE)));
    }
}
