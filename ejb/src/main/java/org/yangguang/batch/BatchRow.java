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
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/** A task of a batch, with what the sheet said of it and what came of it. */
@Entity
@Table(name = "batch_row")
class BatchRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "batch_row_seq")
    @SequenceGenerator(name = "batch_row_seq", sequenceName = "batch_row_seq", allocationSize = 50)
    private Long id;
    @Column(name = "batch_id")
    private Long batchId;
    @Column(name = "row_position")
    private int position;
    @Column(name = "task_id")
    private String taskId;
    @Column(name = "record_number")
    private String number;
    private String subject;
    private String title;
    private String party;
    private String about;
    private Money amount;
    @Column(name = "version_read")
    private long versionRead;
    @Enumerated(EnumType.STRING)
    private BatchRowStatus status;
    @Column(name = "ended_at")
    private LocalDateTime endedAt;
    @Column(length = 16777216)
    private String refusals;

    protected BatchRow() {
    }

    static BatchRow waiting(Long batchId, int position, BatchSheet.Row shown, long versionRead) {
        BatchRow row = new BatchRow();
        row.batchId = batchId;
        row.position = position;
        row.taskId = shown.taskId();
        row.number = shown.number();
        row.subject = shown.subject();
        row.title = shown.title();
        row.party = shown.party();
        row.about = shown.about();
        row.amount = shown.amount();
        row.versionRead = versionRead;
        row.status = BatchRowStatus.WAITING;
        return row;
    }

    void decided(LocalDateTime at) {
        status = BatchRowStatus.DECIDED;
        endedAt = at;
    }

    void refused(List<BatchRefusal> why, LocalDateTime at) {
        status = BatchRowStatus.REFUSED;
        refusals = BatchRefusal.kept(why);
        endedAt = at;
    }

    boolean isWaiting() {
        return status == BatchRowStatus.WAITING;
    }

    BatchRowStatus status() {
        return status;
    }

    Money amount() {
        return amount;
    }

    Long batchId() {
        return batchId;
    }

    String taskId() {
        return taskId;
    }

    String number() {
        return number;
    }

    long versionRead() {
        return versionRead;
    }

    BatchView.Row view() {
        return new BatchView.Row(position, taskId, number, subject, title, party, about, amount, status, endedAt, BatchRefusal.read(refusals));
    }
}
