package org.yangguang.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.identity.ActingAs;
import org.yangguang.shared.Lookout;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.OwnTransaction;

/**
 * Works on batches, on every node: row after row in the name of whoever decided, each decision and the note of it in one
 * transaction. Where it is stands in the rows themselves; a node that is killed at it is followed by itself or, after a
 * minute of silence, by another, and nothing is decided twice.
 */
@Singleton
@Startup
@DependsOn("EngineProducer")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class BatchRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BatchRunner.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final String NODE = System.getProperty("jboss.node.name", "node");

    @Inject
    private BatchRepository repository;
    @Inject
    private BatchRegistry registry;
    @Inject
    private ActingAs acting;
    @Inject
    private Clock clock;
    @Resource
    private ManagedScheduledExecutorService executor;
    @Resource
    private UserTransaction transaction;

    private final Set<String> atWork = ConcurrentHashMap.newKeySet();
    private final Lookout lookout = new Lookout(LOG, "Batches could not be looked after");

    /** Called by the container at the start: what a killed node left is gone on with. */
    @PostConstruct
    void start() {
        lookout.begin(executor, LOOK_EVERY, this::look);
    }

    @PreDestroy
    void stop() {
        lookout.end();
    }

    /** A batch was taken down here: begun at once, so that whoever decided need not wait for the next look. */
    @PermitAll
    public void begun(@Observes(during = TransactionPhase.AFTER_SUCCESS) BatchBegun batch) {
        executor.execute(() -> attend(batch.number()));
    }

    private void look() {
        repository.runningNumbers().forEach(this::attend);
    }

    private void attend(String number) {
        if (lookout.isStopping() || !atWork.add(number)) {
            return;
        }
        try {
            if (OwnTransaction.in(transaction, () -> repository.locked(number).filter(b -> b.claim(NODE, Clock.systemUTC().instant())).isPresent())) {
                take(number);
            }
        } catch (RuntimeException broken) {
            LOG.error("The batch {} broke off; it is gone on with", number, broken);
        } finally {
            atWork.remove(number);
        }
    }

    private void take(String number) {
        TaskBatch batch = repository.batch(number).orElseThrow();
        BatchDoor door = registry.door(batch.task()).orElse(null);
        try {
            if (door == null) {
                throw new NotFound("task", batch.task());
            }
            acting.as(batch.decidedBy(), () -> run(batch, door));
        } catch (NotFound gone) {
            LOG.warn("The batch {} was stopped: {} may not go on with it", number, batch.decidedBy());
            end(number, BatchStatus.STOPPED);
        }
    }

    private void run(TaskBatch batch, BatchDoor door) {
        List<Integer> waiting = repository.waiting(batch);
        for (int position : waiting) {
            boolean mine = !lookout.isStopping() && OwnTransaction.in(transaction,
                    () -> repository.locked(batch.number()).filter(b -> b.goOn(NODE, Clock.systemUTC().instant())).isPresent());
            if (!mine) {
                return;
            }
            decide(batch, door, position);
        }
        end(batch.number(), BatchStatus.FINISHED);
    }

    private void decide(TaskBatch batch, BatchDoor door, int position) {
        String[] number = new String[1];
        try {
            OwnTransaction.run(transaction, () -> {
                BatchRow row = repository.lockedRow(batch, position).filter(BatchRow::isWaiting).orElse(null);
                if (row != null) {
                    number[0] = row.number();
                    door.deed().decide(row.taskId(), batch.word(row.versionRead()));
                    row.decided(LocalDateTime.now(clock));
                }
            });
        } catch (RuntimeException refused) {
            List<BatchRefusal> why = BatchRefusal.of(refused, number[0]);
            if (why.stream().anyMatch(BatchRefusal::isFailure)) {
                LOG.error("Row {} of the batch {} could not be decided: {}", position, batch.number(), why, refused);
            }
            OwnTransaction.run(transaction, () -> repository.lockedRow(batch, position).filter(BatchRow::isWaiting)
                    .ifPresent(row -> row.refused(why, LocalDateTime.now(clock))));
        }
    }

    private void end(String number, BatchStatus how) {
        OwnTransaction.run(transaction,
                () -> repository.locked(number).filter(TaskBatch::isRunning).ifPresent(b -> b.end(how, LocalDateTime.now(clock))));
    }
}
