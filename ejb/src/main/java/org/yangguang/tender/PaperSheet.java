package org.yangguang.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yangguang.shared.Breaches;

/** Marks of one member that came on paper: entered by one, verified by another against the scan; never deleted. */
@Entity
@Table(name = "tender_paper_sheet")
class PaperSheet {

    private static final int OBJECTION = 500;

    @Id
    @Column(name = "paper_number")
    private String number;
    @Version
    private Long version;
    @Column(name = "tender_number")
    private String tender;
    @Column(name = "evaluation_round")
    private int round;
    @Column(name = "member_user")
    private String member;
    @Column(name = "member_name")
    private String memberName;
    @Enumerated(EnumType.STRING)
    private PaperSheetStatus status = PaperSheetStatus.ENTERED;
    private String reason;
    @Column(name = "signed_on")
    private LocalDate signedOn;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "entered_at")
    private LocalDateTime enteredAt;
    @Column(name = "verified_by")
    private String verifiedBy;
    @Column(name = "verified_at")
    private LocalDateTime verifiedAt;
    private String objection;
    @ElementCollection
    @CollectionTable(name = "tender_paper_mark", joinColumns = @JoinColumn(name = "paper_number"))
    @OrderColumn(name = "row_position")
    private List<Mark> marks = new ArrayList<>();

    /** One mark as it stands on the paper. */
    @jakarta.persistence.Embeddable
    static class Mark {

        @Column(name = "bid_number")
        private String bid;
        @Column(name = "criterion")
        private int criterion;
        @Column(name = "mark")
        private BigDecimal mark;
        @Column(name = "remark")
        private String remark;

        protected Mark() {
        }

        Mark(SheetEntry.Mark entry) {
            bid = entry.bid();
            criterion = entry.criterion();
            mark = entry.mark();
            remark = entry.remark() == null || entry.remark().isBlank() ? null : entry.remark().strip();
        }

        SheetEntry.Mark view() {
            return new SheetEntry.Mark(bid, criterion, mark, remark);
        }
    }

    protected PaperSheet() {
    }

    /** @param ordinal of the tender's papers, from 1 */
    PaperSheet(Tender tender, int ordinal, Sheet sheet, PaperSheetEntry entry, String by, LocalDateTime at) {
        this.number = tender.number + "-PF" + ordinal;
        this.tender = tender.number;
        this.round = tender.evaluationRound;
        this.member = sheet.member();
        this.memberName = sheet.memberName();
        this.reason = entry.reason().strip();
        this.signedOn = entry.signedOn();
        this.enteredBy = by;
        this.enteredAt = at;
        entry.marks().forEach(m -> marks.add(new Mark(m)));
    }

    /**
     * A second person has held it against the scan.
     *
     * @param scanned whether its scan is attached
     */
    void verify(PaperSheetVerdict verdict, boolean scanned, String by, LocalDateTime at) {
        Breaches breaches = new Breaches();
        breaches.check(!by.equals(enteredBy), PaperSheetRule.ANOTHER_PERSON_VERIFIES, null, number);
        if (breaches.required(verdict.agrees(), "agrees")) {
            if (verdict.agrees()) {
                breaches.check(scanned, PaperSheetRule.SCAN_IS_ATTACHED, "scan", memberName);
            } else {
                breaches.text(verdict.objection(), OBJECTION, "objection");
            }
        }
        breaches.refuseIfAny();
        status = verdict.agrees() ? PaperSheetStatus.VERIFIED : PaperSheetStatus.REJECTED;
        objection = verdict.agrees() ? null : verdict.objection().strip();
        verifiedBy = by;
        verifiedAt = at;
    }

    /** Refuses a member of the committee: nobody who marks sees or enters another's marks. */
    static void ensureStranger(Tender tender, String user) {
        Breaches.ensure(tender.running().stream().noneMatch(s -> s.member().equals(user)), PaperSheetRule.NO_MEMBER_ENTERS, tender.number);
    }

    boolean isOpen() {
        return status == PaperSheetStatus.ENTERED;
    }

    /** Whether it waits in this evaluation for this member's second person. */
    boolean waitsFor(String user, int evaluationRound) {
        return isOpen() && round == evaluationRound && member.equals(user);
    }

    boolean isEnteredBy(String user) {
        return enteredBy.equals(user);
    }

    String number() {
        return number;
    }

    String tender() {
        return tender;
    }

    String member() {
        return member;
    }

    String memberName() {
        return memberName;
    }

    long version() {
        return version == null ? 0 : version;
    }

    List<SheetEntry.Mark> marks() {
        return marks.stream().map(Mark::view).toList();
    }

    /** @param names what a user name is called */
    PaperSheetView view(boolean withMarks, boolean verifiable, UnaryOperator<String> names) {
        return new PaperSheetView(number, tender, member, memberName, status, reason, signedOn, names.apply(enteredBy), enteredAt,
                verifiedBy == null ? null : names.apply(verifiedBy), verifiedAt, objection, withMarks ? marks() : List.of(), verifiable, version());
    }
}
