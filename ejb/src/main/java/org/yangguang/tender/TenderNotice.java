package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.secrecy.Posting;
import org.yangguang.shared.Money;

/** A notice (公告): written once, public from the moment in which its review lets it be. What it says are the frozen facts of its tender. */
@Entity
@Table(name = "tender_notice")
class TenderNotice {

    /** Kinds, with the suffix of the notice's number. */
    static final String TENDER = "tender";
    static final String UNSUCCESSFUL = "unsuccessful";
    static final String RESULT = "result";
    static final String CLARIFICATION = "clarification";
    static final String TERMINATION = "termination";

    @Id
    @Column(name = "notice_number")
    private String number;

    @Column(name = "tender_number")
    private String tender;

    @Column(name = "project_number")
    private String projectNumber;

    @Column(name = "kind")
    private String kind;

    @Column(name = "title")
    private String title;

    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    @Column(name = "stands_until")
    private LocalDate standsUntil;

    private boolean disclosed;

    /** Where it stands on a designated outlet; null for what was published before that was kept. */
    private String outlet;

    @Column(name = "outlet_reference")
    private String outletReference;

    @Column(name = "outlet_at")
    private LocalDateTime outletAt;

    /** Since when what it announces is void, null while it stands. */
    @Column(name = "void_since")
    private LocalDate voidSince;

    protected TenderNotice() {
    }

    /** @param number {@link #numberOf}, or with a figure behind it where the tender has one of the kind already */
    TenderNotice(Tender tender, String number, String kind, LocalDateTime publishedAt, LocalDate standsUntil) {
        this.number = number;
        this.tender = tender.number;
        this.projectNumber = tender.projectNumber;
        this.kind = kind;
        this.title = tender.title;
        this.publishedAt = publishedAt;
        this.standsUntil = standsUntil;
        // the notice of a tender is reviewed before it is published, the others between the act and their publication
        this.disclosed = kind.equals(TENDER);
    }

    /** A clarification bears its notice's number; it has been reviewed before it is published. */
    TenderNotice(Tender tender, Clarification clarification, LocalDateTime publishedAt) {
        this(tender, clarification.number(), CLARIFICATION, publishedAt, clarification.bidDeadline().toLocalDate());
        this.disclosed = true;
    }

    static String numberOf(Tender tender, String kind) {
        return tender.number + switch (kind) {
            case TENDER -> "-ZB";
            case RESULT -> "-JG";
            case TERMINATION -> "-ZZ";
            default -> "-FB";
        };
    }

    /** Its review has cleared it, and the designated outlet has it where the law asks for that; it stands from now on. */
    void disclose(LocalDateTime at, Posting posting, LocalDate until) {
        disclosed = true;
        publishedAt = at;
        standsUntil = until;
        stands(posting);
    }

    /** @param posting where it stands first, null for nowhere */
    void stands(Posting posting) {
        if (posting != null) {
            outlet = posting.outlet();
            outletReference = posting.reference();
            outletAt = posting.publishedAt();
        }
    }

    /** What it announces has become void. */
    void takeBack(LocalDate on) {
        voidSince = voidSince == null ? on : voidSince;
    }

    boolean stands() {
        return voidSince == null;
    }

    /** The day of its announcement: the outlet's, which comes first (财政部令第101号第十一条). */
    LocalDate announcedOn() {
        return (outletAt == null ? publishedAt : outletAt).toLocalDate();
    }

    String number() {
        return number;
    }

    boolean is(String asked) {
        return kind.equals(asked);
    }

    boolean disclosed() {
        return disclosed;
    }

    /** @param text of a clarification, reason of a termination, null for the others */
    TenderNoticePublished event(Money budget, Money amount, LocalDateTime bidDeadline, String text) {
        return new TenderNoticePublished(kind, number, tender, projectNumber, title, budget, amount, publishedAt,
                kind.equals(TENDER) || kind.equals(CLARIFICATION) ? bidDeadline : null, text);
    }

    String tender() {
        return tender;
    }

    NoticeView view(TenderView facts) {
        return new NoticeView(number, kind, tender, projectNumber, title, publishedAt, standsUntil, voidSince,
                outlet == null ? null : new Posting(outlet, outletReference, outletAt), facts);
    }
}
