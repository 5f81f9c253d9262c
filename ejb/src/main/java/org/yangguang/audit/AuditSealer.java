package org.yangguang.audit;

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
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.shared.Lookout;
import org.yangguang.shared.OwnTransaction;

/**
 * Seals what was added to the trail, every few seconds, on every node; a locked row lets one after the other do it. A
 * batch takes the entries that it sees and that are in no batch yet, never "the numbers since the last one": numbers are
 * given out in blocks and a transaction may commit later than one with higher numbers.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditSealer {

    static final int MOST_PER_BATCH = 1000;
    /** Of the server's own clock; it keeps the same zone as the business clock. */
    static final Clock SERVER = Clock.system(ZoneId.of("Asia/Shanghai"));

    private static final Logger LOG = LoggerFactory.getLogger(AuditSealer.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    /** Mostly it is enough to look a little behind the newest sealed entry; what came later than that is found by the thorough look. */
    static final Duration BEHIND = Duration.ofMinutes(2);
    private static final Duration THOROUGH_EVERY = Duration.ofMinutes(15);
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    @Inject
    private SealRepository repository;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Resource
    private UserTransaction transaction;

    private final Lookout lookout = new Lookout(LOG, "The audit trail could not be sealed");
    private LocalDateTime thoroughAt = EVER;
    private AuditBatch known;
    private boolean rewritten;

    /** Called by the container after the migration. */
    @PostConstruct
    void start() {
        lookout.begin(executor, LOOK_EVERY, this::look);
    }

    @PreDestroy
    void stop() {
        lookout.end();
    }

    private void look() {
        LocalDateTime now = LocalDateTime.now(SERVER);
        LocalDateTime from = repository.headAt(now.minus(BEHIND)).map(b -> b.latestAt().minus(BEHIND)).orElse(EVER);
        sealAll(from);
        if (!now.isBefore(thoroughAt)) {
            // counting compares two keys; only when something was left behind, the trail is gone through by time
            if (repository.countUnsealedBefore(from) > 0) {
                sealAll(EVER);
            }
            thoroughAt = now.plus(THOROUGH_EVERY);
        }
    }

    private void sealAll(LocalDateTime from) {
        while (!repository.unsealed(from, 1).isEmpty() && seal(from) == MOST_PER_BATCH) {
            LOG.debug("A full batch of the audit trail was sealed; there is more");
        }
    }

    /** One batch in one transaction; how many entries it took. */
    private int seal(LocalDateTime from) {
        Sealed sealed = OwnTransaction.in(transaction, () -> sealLocked(from));
        known = sealed.head() == null ? known : sealed.head();
        return sealed.entries();
    }

    private Sealed sealLocked(LocalDateTime from) {
        repository.lock();
        AuditBatch head = repository.head().orElse(null);
        if (isRewritten(head)) {
            return new Sealed(null, 0);
        }
        // asked again behind the lock: another node may have sealed them while this one waited
        List<AuditEntry> entries = repository.unsealed(from, MOST_PER_BATCH);
        if (entries.isEmpty()) {
            return new Sealed(head, 0);
        }
        MerkleTree tree = new MerkleTree();
        List<String> hashes = entries.stream().map(e -> tree.leaf(e.canonical())).toList();
        AuditBatch batch = new AuditBatch(head, entries, hashes, LocalDateTime.now(clock), LocalDateTime.now(SERVER));
        repository.add(batch, batch.leaves(entries, hashes));
        return new Sealed(batch, entries.size());
    }

    /** The chain's last batch after a look, null when nothing may be put on it, and how many entries the look took. */
    private record Sealed(AuditBatch head, int entries) {
    }

    /** A chain that lost or changed the batch which this node knows is evidence: nothing is put on top of it. */
    private boolean isRewritten(AuditBatch head) {
        if (known == null) {
            return false;
        }
        AuditBatch same = head != null && head.number() == known.number() ? head : repository.batch(known.number()).orElse(null);
        boolean differs = same == null || !same.hash().equals(known.hash());
        if (differs && !rewritten) {
            LOG.error("The audit trail's batch {} was {} but is {}: nothing is sealed on top of it until this node starts anew. Verify the trail.",
                    known.number(), known.hash(), same == null ? "gone" : same.hash());
        }
        rewritten = differs;
        return differs;
    }
}
