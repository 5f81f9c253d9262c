package org.yangguang.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.resolution.ResolutionView;

/** A paper of the finance department as it was entered: its number and day come from the verified record of its scan. */
@Embeddable
class ComplaintNotice {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ComplaintNoticeKind kind;
    @Column(name = "resolution_number")
    private String resolution;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "dated_on")
    private LocalDate datedOn;
    private String summary;
    /** Calendar days of a suspension; null for other papers. */
    @Column(name = "halt_days")
    private Integer days;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    protected ComplaintNotice() {
    }

    ComplaintNotice(RecordNotice command, ResolutionView paper, String by, LocalDateTime at) {
        kind = command.kind();
        resolution = paper.number();
        documentNumber = paper.documentNumber();
        datedOn = paper.decidedOn();
        summary = paper.summary();
        days = command.kind() == ComplaintNoticeKind.SUSPENSION ? command.days() : null;
        recordedBy = by;
        recordedAt = at;
    }

    boolean is(ComplaintNoticeKind asked) {
        return kind == asked;
    }

    boolean rests(String on) {
        return resolution.equals(on);
    }

    LocalDate datedOn() {
        return datedOn;
    }

    ComplaintNoticeView view() {
        return new ComplaintNoticeView(kind, resolution, documentNumber, datedOn, summary, days, recordedBy, recordedAt);
    }
}
