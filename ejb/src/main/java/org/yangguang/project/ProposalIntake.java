package org.yangguang.project;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yangguang.shared.Shift;

/** The import of one workbook, and which node is at it. */
@Entity
@Table(name = "project_intake")
class ProposalIntake {

    private static final int MOST_STRANGERS = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_intake_seq")
    @SequenceGenerator(name = "project_intake_seq", sequenceName = "project_intake_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "intake_number")
    private String number;
    @Column(name = "call_number")
    private String callNumber;
    @Column(name = "book_key")
    private String bookKey;
    /** The workbook's key while it is imported, else null: the database lets no second import of it begin meanwhile. */
    @Column(name = "running_key")
    private String runningKey;
    @Column(name = "file_name")
    private String fileName;
    private String organisation;
    @Column(name = "uploaded_by")
    private String uploadedBy;
    @Column(name = "uploaded_at")
    private LocalDateTime uploadedAt;
    @Enumerated(EnumType.STRING)
    private IntakeStatus status;
    private String workbook;
    @Column(name = "papers_archive")
    private String archive;
    @Column(name = "papers_count")
    private int papers;
    @Column(name = "stranger_names", length = 16777216)
    private String strangers;
    private String answer;
    @Embedded
    private Shift shift = new Shift();
    @Column(name = "finished_at")
    private LocalDateTime finishedAt;
    @Column(name = "stopped_for")
    private String stopped;

    protected ProposalIntake() {
    }

    static ProposalIntake begin(String number, String callNumber, String bookKey, String fileName, String organisation, String by, LocalDateTime at) {
        ProposalIntake intake = new ProposalIntake();
        intake.number = number;
        intake.callNumber = callNumber;
        intake.bookKey = bookKey;
        intake.fileName = fileName;
        intake.organisation = organisation;
        intake.uploadedBy = by;
        intake.uploadedAt = at;
        intake.run();
        return intake;
    }

    private void run() {
        status = IntakeStatus.RUNNING;
        runningKey = organisation + ":" + bookKey;
        finishedAt = null;
        stopped = null;
        shift = new Shift();
    }

    /** Where the workbook is kept. */
    void keptAs(String document) {
        workbook = document;
    }

    /** An archive of attachments has come: it is taken in like the rows. */
    void papersCame(String document) {
        archive = document;
        run();
    }

    /** The archive has been gone through. */
    void papersTaken(int kept, List<String> unknown) {
        papers += kept;
        archive = null;
        strangers = IntakeJson.names(new ArrayList<>(unknown.subList(0, Math.min(unknown.size(), MOST_STRANGERS))));
    }

    /** Whether the node may work at it: it is not done and nobody alive is at it. */
    boolean claim(String claimant, Instant now) {
        return isRunning() && shift.claim(claimant, now);
    }

    void sign(Instant now) {
        shift.sign(now);
    }

    /** Broken off by the system: begun again a few times, then stopped. */
    void brokeOff(String incident, LocalDateTime at) {
        if (shift.brokeOff()) {
            stop(incident, at);
        }
    }

    void stop(String reason, LocalDateTime at) {
        status = IntakeStatus.STOPPED;
        stopped = reason;
        end(at);
    }

    void finish(String document, LocalDateTime at) {
        status = IntakeStatus.FINISHED;
        answer = document;
        end(at);
    }

    private void end(LocalDateTime at) {
        finishedAt = at;
        runningKey = null;
        shift.end();
    }

    boolean isRunning() {
        return status == IntakeStatus.RUNNING;
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    String callNumber() {
        return callNumber;
    }

    String organisation() {
        return organisation;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    String fileName() {
        return fileName;
    }

    String workbook() {
        return workbook;
    }

    String archive() {
        return archive;
    }

    IntakeView view(String callTitle, String uploadedByName, Map<IntakeRowStatus, Integer> rows, int missing) {
        return new IntakeView(number, callNumber, callTitle, fileName, status, uploadedBy, uploadedByName, uploadedAt, finishedAt,
                rows.values().stream().mapToInt(Integer::intValue).sum(), rows.getOrDefault(IntakeRowStatus.WAITING, 0),
                rows.getOrDefault(IntakeRowStatus.IMPORTED, 0), rows.getOrDefault(IntakeRowStatus.REFUSED, 0),
                rows.getOrDefault(IntakeRowStatus.KNOWN, 0), papers, missing, workbook, answer, IntakeJson.names(strangers), stopped);
    }
}
