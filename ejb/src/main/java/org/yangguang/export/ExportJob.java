package org.yangguang.export;

import static org.yangguang.shared.Breaches.ensure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.yangguang.shared.KeptJson;
import org.yangguang.shared.Shift;

/** A file that was ordered, from the order until it is removed. */
@Entity
@Table(name = "export_job")
class ExportJob {

    /** How long a file can be fetched, by the business clock. */
    static final int KEPT_DAYS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "export_job_seq")
    @SequenceGenerator(name = "export_job_seq", sequenceName = "export_job_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "job_number")
    private String number;
    private String kind;
    @Column(name = "asked", length = 16777216)
    private String asked;
    /** Person and order while it is being made, else null: the database lets nobody order the same twice meanwhile. */
    @Column(name = "running_key")
    private String runningKey;
    private String title;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "media_type")
    private String mediaType;
    @Column(name = "ordered_by")
    private String orderedBy;
    @Column(name = "ordered_at")
    private LocalDateTime orderedAt;
    @Enumerated(EnumType.STRING)
    private ExportStatus status = ExportStatus.WAITING;
    @Column(name = "row_count")
    private long rows;
    @Column(name = "rows_done")
    private long done;
    @Column(name = "byte_count")
    private long bytes;
    @Embedded
    private Shift shift = new Shift();
    @Column(name = "finished_at")
    private LocalDateTime finishedAt;
    @Column(name = "kept_until")
    private LocalDateTime keptUntil;
    private String reason;

    protected ExportJob() {
    }

    ExportJob(String number, String kind, String asked, String runningKey, ExportPlan plan, String by, LocalDateTime at) {
        this.number = number;
        this.kind = kind;
        this.asked = asked;
        this.runningKey = runningKey;
        this.title = plan.title();
        this.fileName = plan.fileName();
        this.mediaType = plan.mediaType();
        this.rows = plan.rows();
        this.orderedBy = by;
        this.orderedAt = at;
    }

    /** Whether the node may make it now. One at which nodes died as often as may be is given up: it may be what they died of. */
    boolean claim(String node, Instant now, LocalDateTime at) {
        boolean died = shift.isHeld();
        if (!status.isOpen() || !shift.claim(node, now)) {
            return false;
        }
        if (died && shift.brokeOff()) {
            fail(ExportRule.NODE_STAYS_ALIVE.code(), at);
            return false;
        }
        shift.claim(node, now);
        status = ExportStatus.RUNNING;
        done = 0;
        return true;
    }

    void reached(long written, Instant now) {
        done = written;
        shift.sign(now);
    }

    void ready(long length, LocalDateTime at) {
        bytes = length;
        done = Math.max(done, rows);
        keptUntil = at.plusDays(KEPT_DAYS);
        end(ExportStatus.READY, at);
    }

    /** Broken off by the system: begun again a few times, then given up. */
    void brokeOff(String incident, LocalDateTime at) {
        if (shift.brokeOff()) {
            fail(incident, at);
        }
    }

    /** The server is being stopped: whoever comes next begins it again at once. */
    void laidDown() {
        shift.end();
    }

    void fail(String why, LocalDateTime at) {
        reason = why;
        end(ExportStatus.FAILED, at);
    }

    private void end(ExportStatus how, LocalDateTime at) {
        status = how;
        finishedAt = at;
        runningKey = null;
        shift.end();
    }

    /** The file is no longer there: its time is over, or its owner wanted it so. Stops what is still being made. */
    void removed(LocalDateTime at) {
        end(ExportStatus.REMOVED, finishedAt == null ? at : finishedAt);
    }

    void ensureReady() {
        ensure(status == ExportStatus.READY, ExportRule.FILE_IS_READY, number);
    }

    boolean isOpen() {
        return status.isOpen();
    }

    boolean isEnded() {
        return status == ExportStatus.READY || status == ExportStatus.FAILED;
    }

    boolean isReady() {
        return status == ExportStatus.READY;
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    String kind() {
        return kind;
    }

    /** What was ordered, as it was asked. */
    ExportOrder order() {
        return new ExportOrder(kind, KeptJson.read(asked, new TypeReference<Map<String, String>>() { }));
    }

    String title() {
        return title;
    }

    String orderedBy() {
        return orderedBy;
    }

    String mediaType() {
        return mediaType;
    }

    ExportView view() {
        return new ExportView(number, kind, order().asked(), title, fileName, status, rows, done, bytes, orderedAt, finishedAt, keptUntil, reason);
    }
}
