package org.yangguang.audit;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Walks along the batches, the first one first, and holds each against its leaves, its entries and the batch before. It
 * goes on behind a break, so that a second one is seen as well; one fault in a batch is told once.
 */
final class ChainCheck {

    /**
     * A transaction ends within five minutes and the sealer looks at everything each quarter of an hour, so an honest
     * entry cannot bear a time this much earlier than what had been sealed this long before its own sealing.
     */
    static final Duration LATE = Duration.ofMinutes(10);

    private final MerkleTree tree = new MerkleTree();
    private final List<AuditBreak> breaks = new ArrayList<>();
    private final Deque<AuditBatch> recent = new ArrayDeque<>();
    private final Long notedBatch;
    private final String notedHash;
    private AuditBatch before;
    private LocalDateTime settled;
    private boolean more;
    private long batches;
    private long entries;

    /**
     * @param preceding the batch before the first one that will be shown; null to begin with the first of all
     * @param notedBatch number of a batch that was noted outside of the database; null for none
     * @param notedHash  the hash that was noted with it
     */
    ChainCheck(AuditBatch preceding, Long notedBatch, String notedHash) {
        this.before = preceding;
        this.notedBatch = notedBatch;
        this.notedHash = notedHash;
    }

    /**
     * The next batch.
     *
     * @param leaves of the batch, by place
     * @param found  the entries of those leaves that exist
     */
    void batch(AuditBatch batch, List<AuditLeaf> leaves, Map<Long, AuditEntry> found) {
        batches++;
        int known = breaks.size();
        boolean cut = more;
        chain(batch);
        settle(batch.serverAt());
        boolean whole = leaves(batch, leaves, found);
        boolean told = breaks.size() > known || more && !cut;
        if (!told && whole && !tree.root(leaves.stream().map(AuditLeaf::hash).toList()).equals(batch.root())) {
            add(AuditBreak.of(BreakKind.LEAVES, batch.number(), batch.root(), tree.root(leaves.stream().map(AuditLeaf::hash).toList())));
        }
        recent.addLast(batch);
        before = batch;
    }

    private void chain(AuditBatch batch) {
        long expected = before == null ? 1 : before.number() + 1;
        if (batch.number() != expected) {
            add(AuditBreak.of(BreakKind.CHAIN, expected, null, null));
        } else if (!batch.previous().equals(before == null ? MerkleTree.BEGINNING : before.hash())) {
            add(AuditBreak.of(BreakKind.CHAIN, batch.number(), batch.previous(), before == null ? MerkleTree.BEGINNING : before.hash()));
        }
        String hash = tree.batch(batch.canonical());
        if (!MerkleTree.ALGORITHM.equals(batch.algorithm()) || !hash.equals(batch.hash())) {
            add(AuditBreak.of(BreakKind.BATCH, batch.number(), batch.hash(), hash));
        } else if (notedBatch != null && notedBatch == batch.number() && !batch.hash().equals(notedHash)) {
            add(AuditBreak.of(BreakKind.CHAIN, batch.number(), notedHash, batch.hash()));
        }
    }

    /** Whether every leaf is there, once, with its own entry; only then the root tells something more. */
    private boolean leaves(AuditBatch batch, List<AuditLeaf> leaves, Map<Long, AuditEntry> found) {
        int place = 0;
        boolean whole = true;
        AuditEntry last = null;
        for (AuditLeaf leaf : leaves) {
            entries++;
            if (leaf.place() < place || leaf.place() >= batch.count()) {
                add(at(BreakKind.INSERTED, leaf, null, leaf.hash()));
                whole = false;
                continue;
            }
            for (; place < leaf.place(); place++) {
                missing(batch, place);
                whole = false;
            }
            place++;
            AuditEntry entry = found.get(leaf.entry());
            if (entry == null) {
                add(at(BreakKind.DELETED, leaf, leaf.hash(), null));
                continue;
            }
            String hash = tree.leaf(entry.canonical());
            if (!hash.equals(leaf.hash())) {
                add(at(BreakKind.ALTERED, leaf, leaf.hash(), hash));
            } else if (last != null && (entry.at().isBefore(last.at()) || entry.at().equals(last.at()) && entry.id() < last.id())) {
                add(at(BreakKind.REORDERED, leaf, null, CanonicalForm.moment(entry.at())));
            } else {
                late(leaf.batch(), leaf.place(), entry);
                last = entry;
            }
        }
        for (; place < batch.count(); place++) {
            missing(batch, place);
            whole = false;
        }
        return whole;
    }

    private void missing(AuditBatch batch, int place) {
        Long entry = place == 0 ? Long.valueOf(batch.first()) : place == batch.count() - 1 ? Long.valueOf(batch.last()) : null;
        add(new AuditBreak(BreakKind.DELETED.word(), batch.number(), place, entry, null, null));
    }

    /** Looks at the entries that are in no batch yet; {@code now} is the server's own time. */
    void unsealed(List<AuditEntry> oldest, LocalDateTime now) {
        settle(now);
        oldest.forEach(entry -> late(null, null, entry));
    }

    private void late(Long batch, Integer place, AuditEntry entry) {
        if (settled != null && entry.at().isBefore(settled.minus(LATE))) {
            add(new AuditBreak(BreakKind.INSERTED.word(), batch, place, entry.id(), CanonicalForm.moment(settled), CanonicalForm.moment(entry.at())));
        }
    }

    /** What had been sealed well before this moment of the server's own clock. */
    private void settle(LocalDateTime serverAt) {
        while (!recent.isEmpty() && !recent.peekFirst().serverAt().isAfter(serverAt.minus(LATE))) {
            settled = recent.removeFirst().latestAt();
        }
    }

    /** To be asked when the last batch has been shown. */
    void end(boolean toTheHead) {
        if (toTheHead && notedBatch != null && notedBatch > (before == null ? 0 : before.number())) {
            add(AuditBreak.of(BreakKind.CHAIN, notedBatch, notedHash, null));
        }
    }

    private static AuditBreak at(BreakKind kind, AuditLeaf leaf, String expected, String found) {
        return new AuditBreak(kind.word(), leaf.batch(), leaf.place(), leaf.entry(), expected, found);
    }

    private void add(AuditBreak found) {
        if (breaks.size() < AuditVerification.MOST) {
            breaks.add(found);
        } else {
            more = true;
        }
    }

    List<AuditBreak> breaks() {
        return breaks;
    }

    boolean more() {
        return more;
    }

    long batches() {
        return batches;
    }

    long entries() {
        return entries;
    }
}
