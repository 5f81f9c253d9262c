package org.yangguang.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/** One word on many tasks, and which node is at them. */
@Entity
@Table(name = "batch_batch")
class TaskBatch {

    /** A node that has not said anything for so long has died, and another goes on. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "batch_batch_seq")
    @SequenceGenerator(name = "batch_batch_seq", sequenceName = "batch_batch_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "batch_number")
    private String number;
    private String stage;
    @Column(name = "task_key")
    private String task;
    private String outcome;
    private String opinion;
    @Enumerated(EnumType.STRING)
    private BatchStatus status;
    /** Its number while it runs, else null, so that what runs is found at once. */
    @Column(name = "running_key")
    private String runningKey;
    @Column(name = "decided_by")
    private String decidedBy;
    private String organisation;
    @Column(name = "decided_at")
    private LocalDateTime decidedAt;
    @Column(name = "finished_at")
    private LocalDateTime finishedAt;
    @Column(name = "node_name")
    private String node;
    @Column(name = "last_sign")
    private Instant lastSign;

    protected TaskBatch() {
    }

    static TaskBatch begin(String number, String stage, String task, DecideTogether word, String by, String organisation, LocalDateTime at) {
        TaskBatch batch = new TaskBatch();
        batch.number = number;
        batch.stage = stage;
        batch.task = task;
        batch.outcome = word.outcome();
        batch.opinion = word.opinion().strip();
        batch.status = BatchStatus.RUNNING;
        batch.runningKey = number;
        batch.decidedBy = by;
        batch.organisation = organisation;
        batch.decidedAt = at;
        return batch;
    }

    /** Whether the node may work at it: it is not done and nobody alive is at it. */
    boolean claim(String claimant, Instant now) {
        boolean free = isRunning() && (node == null || node.equals(claimant) || lastSign.plus(SILENCE).isBefore(now));
        if (free) {
            sign(claimant, now);
        }
        return free;
    }

    private void sign(String claimant, Instant now) {
        node = claimant;
        lastSign = now;
    }

    /** The node is alive and still at it; false when another has taken it over. */
    boolean goOn(String claimant, Instant now) {
        boolean mine = isRunning() && claimant.equals(node);
        if (mine) {
            lastSign = now;
        }
        return mine;
    }

    void end(BatchStatus how, LocalDateTime at) {
        status = how;
        finishedAt = at;
        runningKey = null;
        node = null;
    }

    boolean isRunning() {
        return status == BatchStatus.RUNNING;
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    String task() {
        return task;
    }

    String decidedBy() {
        return decidedBy;
    }

    String organisation() {
        return organisation;
    }

    BatchWord word(long read) {
        return new BatchWord(outcome, opinion, read);
    }

    /** @param rows all of them; shown only when {@code whole} */
    BatchView view(String decidedByName, List<BatchRow> rows, boolean whole) {
        int waiting = count(rows, BatchRowStatus.WAITING);
        int decided = count(rows, BatchRowStatus.DECIDED);
        return new BatchView(number, stage, task, outcome, opinion, status, decidedBy, decidedByName, organisation, decidedAt, finishedAt, rows.size(),
                waiting, decided, rows.size() - waiting - decided, sum(rows), sum(rows.stream().filter(r -> r.status() == BatchRowStatus.DECIDED).toList()),
                whole ? rows.stream().map(BatchRow::view).toList() : List.of());
    }

    private static int count(List<BatchRow> rows, BatchRowStatus status) {
        return (int) rows.stream().filter(r -> r.status() == status).count();
    }

    private static Money sum(List<BatchRow> rows) {
        return Money.sum(rows.stream().map(BatchRow::amount).filter(a -> a != null).toList());
    }
}
