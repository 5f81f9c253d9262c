package org.yangguang.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.shared.Findable;
import org.yangguang.shared.Lookout;
import org.yangguang.shared.OwnTransaction;

/**
 * Takes the records from before the index into it, once per database, some at a time and beside the work. Any node does it
 * and goes on where another was stopped; when all are in, it ends for good.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchFiller {

    private static final Logger LOG = LoggerFactory.getLogger(SearchFiller.class);
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(2);
    private static final int AT_A_TIME = 100;

    @Inject
    private SearchRepository repository;

    @Inject
    private FindableRows rows;

    @Inject
    private SearchKeeper keeper;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Resource
    private UserTransaction transaction;

    private final Lookout lookout = new Lookout(LOG, "Records could not be taken into the search");

    /** Called by the container after the migration. */
    @PostConstruct
    void start() {
        lookout.begin(executor, AGAIN_AFTER, this::fill);
    }

    @PreDestroy
    void stop() {
        lookout.end();
    }

    private void fill() {
        while (!lookout.isStopping() && !step()) {
            LOG.debug("Taken into the index as far as it goes; there is more");
        }
        lookout.end();
    }

    /** Some records in one transaction; whether all are in. */
    private boolean step() {
        return OwnTransaction.in(transaction, () -> repository.filling().isDone() || take(repository.lockedFilling()));
    }

    private boolean take(SearchFilling at) {
        List<String> entities = rows.entities();
        String entity = at.entity() == null ? entities.get(0) : at.entity();
        List<Findable> next = rows.after(entity, at.entity() == null ? 0 : at.last(), AT_A_TIME);
        if (!next.isEmpty()) {
            keeper.write(next);
            at.reached(entity, rows.id(next.get(next.size() - 1)));
        } else if (entities.indexOf(entity) + 1 < entities.size()) {
            at.reached(entities.get(entities.indexOf(entity) + 1), 0);
        } else {
            at.done();
            LOG.info("All records are in the search");
        }
        return at.isDone();
    }
}
