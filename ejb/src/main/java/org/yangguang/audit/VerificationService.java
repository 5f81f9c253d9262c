package org.yangguang.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.RuleViolation;

/**
 * Holds the trail against its seal, and gives it away together with the seal. Batches are never changed, so both read
 * them piece by piece without a transaction around; both leave an entry of their own.
 */
@Stateless
@Audited
public class VerificationService {

    private static final int BATCHES_AT_ONCE = 500;
    private static final int ENTRIES_AT_ONCE = 2000;
    private static final int MOST_UNSEALED = 10_000;
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final Pattern NOTE = Pattern.compile("([1-9]\\d{0,17}):([0-9a-f]{64})");

    @Inject
    private SealRepository repository;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentActor currentActor;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ExecutorService executor;

    @Inject
    private Clock clock;

    /** What is done with each batch, its leaves and the entries of those that exist. */
    private interface Visitor {
        void batch(AuditBatch batch, List<AuditLeaf> leaves, Map<Long, AuditEntry> entries);
    }

    private record Piece(List<AuditBatch> batches, Map<Long, List<AuditLeaf>> leaves, Map<Long, AuditEntry> entries) {
    }

    /**
     * Called by the audit page and GET /api/v1/audit/seal: how far the trail is sealed, without verifying anything; what is
     * not sealed is counted from shortly before the last batch.
     */
    @RolesAllowed({Roles.AUDIT_ADMINISTRATOR, Roles.AUDITOR})
    public SealView viewSeal() {
        AuditBatch head = repository.head().orElse(null);
        long unsealed = repository.countUnsealed(near(head));
        return head == null ? new SealView(0, null, null, unsealed) : new SealView(head.number(), head.hash(), head.sealedAt(), unsealed);
    }

    /**
     * Called by the audit page and GET /api/v1/audit/verification. Recomputes every hash from the rows and names what
     * does not fit, the first break first; a broken trail is an answer, not a refusal. What is not sealed is looked for in the
     * whole trail when all of it is asked for, else from shortly before the newest batch. Refuses a note that is none
     * ({@link AuditRule#NOTE_IS_NUMBER_AND_HASH}).
     */
    @RolesAllowed({Roles.AUDIT_ADMINISTRATOR, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public AuditVerification verify(VerificationRequest request) {
        long begun = System.nanoTime();
        Matcher note = note(request.noted());
        AuditBatch head = repository.head().orElse(null);
        long newest = head == null ? 0 : head.number();
        long from = from(request.from());
        long to = to(request.to(), newest);
        ChainCheck check = new ChainCheck(from == 1 ? null : repository.batch(from - 1).orElse(null), note == null ? null : Long.valueOf(note.group(1)),
                note == null ? null : note.group(2));
        walk(from, to, check::batch);
        check.end(to == newest);
        Unsealed unsealed = unsealed(head, from == 1 && to == newest, AuditVerification.MOST);
        if (to == newest) {
            check.unsealed(unsealed.oldest(), LocalDateTime.now(AuditSealer.SERVER));
        }
        AuditVerification found = new AuditVerification(check.breaks().isEmpty(), check.batches(), check.entries(), newest, head == null ? null : head.hash(),
                head == null ? null : head.sealedAt(), unsealed.count(), unsealed.oldest().isEmpty() ? null : unsealed.oldest().get(0).at(), check.breaks(), check.more(),
                LocalDateTime.now(clock), (System.nanoTime() - begun) / 1_000_000);
        trail.subject(from + "-" + to, null);
        trail.change(null, found);
        return found;
    }

    /**
     * Called by the audit page and GET /api/v1/audit/trail: these batches with their entries as JSON Lines, and after the
     * newest one what is not sealed yet; for the stand-alone verifier. Refuses nothing.
     */
    @RolesAllowed({Roles.AUDIT_ADMINISTRATOR, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void exportTrail(Long fromBatch, Long toBatch, OutputStream out) {
        AuditBatch head = repository.head().orElse(null);
        long newest = head == null ? 0 : head.number();
        long from = from(fromBatch);
        long to = to(toBatch, newest);
        TrailExport export = new TrailExport(out);
        AuditBatch preceding = from == 1 ? null : repository.batch(from - 1).orElse(null);
        export.begin(from, to, preceding, currentActor.get().userName(), LocalDateTime.now(clock), LocalDateTime.now(AuditSealer.SERVER));
        walk(from, to, export::batch);
        Unsealed unsealed = to == newest ? unsealed(head, from == 1, MOST_UNSEALED) : new Unsealed(0, List.of());
        unsealed.oldest().forEach(export::unsealed);
        export.end(unsealed.count());
        trail.subject(from + "-" + to, null);
    }

    /** @param oldest the oldest of them, at most as many as were wanted */
    private record Unsealed(long count, List<AuditEntry> oldest) {
    }

    /** Going through ten million entries for one without a seal takes seconds: only who asks for everything waits for that. */
    private Unsealed unsealed(AuditBatch head, boolean whole, int most) {
        LocalDateTime near = near(head);
        long left = whole ? repository.countUnsealedBefore(near) : 0;
        long count = left + repository.countUnsealed(near);
        return new Unsealed(count, count == 0 ? List.of() : repository.unsealed(left == 0 ? near : EVER, most));
    }

    private static LocalDateTime near(AuditBatch head) {
        return head == null ? EVER : head.latestAt().minus(AuditSealer.BEHIND);
    }

    /** While one piece is held against its seal the next is read. */
    private void walk(long from, long to, Visitor visitor) {
        List<AuditBatch> waiting = new ArrayList<>();
        Future<Piece> ahead = null;
        long entries = 0;
        long next = from;
        List<AuditBatch> read;
        do {
            read = repository.batches(next, to, BATCHES_AT_ONCE);
            for (AuditBatch batch : read) {
                waiting.add(batch);
                entries += batch.count();
                next = batch.number() + 1;
                if (entries >= ENTRIES_AT_ONCE) {
                    ahead = follow(ahead, List.copyOf(waiting), visitor);
                    waiting.clear();
                    entries = 0;
                }
            }
        } while (read.size() == BATCHES_AT_ONCE);
        follow(follow(ahead, List.copyOf(waiting), visitor), List.of(), visitor);
    }

    private Future<Piece> follow(Future<Piece> ahead, List<AuditBatch> batches, Visitor visitor) {
        Future<Piece> reading = batches.isEmpty() ? null : executor.submit(() -> piece(batches));
        if (ahead != null) {
            Piece piece = arrived(ahead);
            piece.batches().forEach(batch -> visitor.batch(batch, piece.leaves().getOrDefault(batch.number(), List.of()), piece.entries()));
        }
        return reading;
    }

    private static Piece arrived(Future<Piece> reading) {
        try {
            return reading.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the trail could not be read", failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server stops", stopping);
        }
    }

    private Piece piece(List<AuditBatch> batches) {
        long first = batches.get(0).number();
        long last = batches.get(batches.size() - 1).number();
        Map<Long, List<AuditLeaf>> leaves = new HashMap<>();
        repository.leaves(first, last).forEach(leaf -> leaves.computeIfAbsent(leaf.batch(), b -> new ArrayList<>()).add(leaf));
        Map<Long, AuditEntry> entries = new HashMap<>();
        repository.entries(first, last).forEach(entry -> entries.put(entry.id(), entry));
        return new Piece(batches, leaves, entries);
    }

    private static long from(Long asked) {
        return asked == null ? 1 : Math.max(1, asked);
    }

    private static long to(Long asked, long newest) {
        return asked == null ? newest : Math.min(asked, newest);
    }

    private static Matcher note(String noted) {
        if (noted == null || noted.isBlank()) {
            return null;
        }
        Matcher note = NOTE.matcher(noted.strip());
        if (!note.matches()) {
            throw new RuleViolation(AuditRule.NOTE_IS_NUMBER_AND_HASH, "noted", noted);
        }
        return note;
    }
}
