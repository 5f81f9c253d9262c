package org.yangguang.resolution;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yangguang.document.DocumentView;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

/** A decision taken outside, as one person recorded it and another verified it. */
@Entity
@Table(name = "resolution_record")
class Resolution {

    private static final int REMARK = 500;
    private static final String STANDS = "-";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resolution_record_seq")
    @SequenceGenerator(name = "resolution_record_seq", sequenceName = "resolution_record_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "record_number")
    private String number;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ResolutionKind kind;
    @Column(name = "deciding_body")
    private String body;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    private String summary;
    @Enumerated(EnumType.STRING)
    private ResolutionStatus status;
    @Column(name = "recorded_by")
    private String recordedBy;
    /** Who answers for the record: its recorder, and after a handover of the post the successor. */
    @Column(name = "held_by")
    private String heldBy;
    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;
    @Column(name = "verified_by")
    private String verifiedBy;
    @Column(name = "verified_at")
    private LocalDateTime verifiedAt;
    private String remark;
    /** Keeps a paper from being recorded twice at one moment: {@link #STANDS}, or its own number once refused, so that it may be recorded anew. */
    @Column(name = "refused_as")
    private String refusedAs;
    @ElementCollection
    @CollectionTable(name = "resolution_project", joinColumns = @JoinColumn(name = "record_id"))
    @Column(name = "application_number")
    @OrderColumn(name = "row_position")
    private List<String> applications = new ArrayList<>();

    protected Resolution() {
    }

    /** Refuses, all at once, what a paper must say: whose, its number, its day, what, about which projects. */
    static void complete(RecordResolution command, LocalDate today, boolean scanMissing) {
        Breaches breaches = new Breaches();
        breaches.required(command.kind(), "kind");
        breaches.text(command.body(), 200, "body");
        breaches.text(command.documentNumber(), 100, "documentNumber");
        breaches.text(command.summary(), 1000, "summary");
        if (breaches.required(command.decidedOn(), "decidedOn")) {
            breaches.check(!command.decidedOn().isAfter(today), InputRule.DATE_IN_FUTURE, "decidedOn", command.decidedOn());
        }
        breaches.check(!command.projects().isEmpty(), InputRule.REQUIRED, "projects");
        breaches.check(!scanMissing, ResolutionRule.SCAN_IS_THERE, ResolutionService.SCAN);
        breaches.refuseIfAny();
    }

    static Resolution record(String number, RecordResolution command, List<String> applications, String by, LocalDateTime at) {
        Resolution made = new Resolution();
        made.number = number;
        made.kind = command.kind();
        made.body = command.body().strip();
        made.documentNumber = command.documentNumber().strip();
        made.decidedOn = command.decidedOn();
        made.summary = command.summary().strip();
        made.applications.addAll(applications);
        made.status = ResolutionStatus.RECORDED;
        made.refusedAs = STANDS;
        made.recordedBy = by;
        made.heldBy = by;
        made.recordedAt = at;
        return made;
    }

    /**
     * The second person has compared it with its scan.
     *
     * @param hands the person, and those whom the person stands in for
     */
    void verify(VerifyResolution word, Set<String> hands, boolean scanned, String by, LocalDateTime at) {
        Breaches.ensure(status == ResolutionStatus.RECORDED, ResolutionRule.VERIFIED_ONCE, number);
        Breaches.ensure(!hands.contains(recordedBy) && !hands.contains(heldBy), ResolutionRule.RECORDER_DOES_NOT_VERIFY, number);
        Breaches breaches = new Breaches();
        breaches.check(scanned, ResolutionRule.SCAN_IS_THERE, ResolutionService.SCAN);
        if (breaches.required(word.agrees(), "agrees")) {
            if (word.agrees()) {
                breaches.optionalText(word.remark(), REMARK, "remark");
            } else {
                breaches.text(word.remark(), REMARK, "remark");
            }
        }
        breaches.refuseIfAny();
        status = word.agrees() ? ResolutionStatus.VERIFIED : ResolutionStatus.REFUSED;
        refusedAs = word.agrees() ? STANDS : number;
        remark = word.remark() == null || word.remark().isBlank() ? null : word.remark().strip();
        verifiedBy = by;
        verifiedAt = at;
    }

    /** Whether a stage may rest on it. */
    void ensureInForce(String application, Set<ResolutionKind> kinds, String field) {
        if (status != ResolutionStatus.VERIFIED) {
            throw new RuleViolation(ResolutionRule.VERIFIED_BEFORE_EFFECT, field, number);
        }
        if (!applications.contains(application)) {
            throw new RuleViolation(ResolutionRule.CONCERNS_THE_PROJECT, field, number, application);
        }
        if (!kinds.contains(kind)) {
            throw new RuleViolation(ResolutionRule.OF_THE_KIND_NEEDED, field, number);
        }
    }

    /** The person who answered for it has left the post. */
    void handOn(String userName) {
        heldBy = userName;
    }

    boolean isRecorded() {
        return status == ResolutionStatus.RECORDED;
    }

    String number() {
        return number;
    }

    String documentNumber() {
        return documentNumber;
    }

    String recordedBy() {
        return recordedBy;
    }

    String heldBy() {
        return heldBy;
    }

    String verifiedBy() {
        return verifiedBy;
    }

    List<String> applications() {
        return List.copyOf(applications);
    }

    long version() {
        return version;
    }

    ResolutionView view(List<ResolutionView.Concerned> projects, String recordedByName, String verifiedByName, boolean verifiable,
                        List<DocumentView> papers) {
        return new ResolutionView(number, kind, body, documentNumber, decidedOn, summary, projects, status, recordedBy, recordedByName, heldBy,
                recordedAt, verifiedBy, verifiedByName, verifiedAt, remark, verifiable, papers, version);
    }
}
