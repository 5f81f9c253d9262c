package org.yangguang.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** One member of the committee and that member's own marks. */
@Entity
@Table(name = "tender_sheet")
class Sheet {

    static final String PENDING = "pending";
    static final String SIGNED = "signed";
    static final String RECUSED = "recused";
    static final String REMOVED = "removed";
    /** How the sheet of a void evaluation is shown, whatever became of it. */
    private static final String VOID = "void";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_sheet_seq")
    @SequenceGenerator(name = "tender_sheet_seq", sequenceName = "tender_sheet_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tender_id")
    private Tender tender;

    /** Which evaluation of the tender: another one follows when a result becomes void. */
    @Column(name = "evaluation_round")
    private int round;

    @Column(name = "member_user")
    private String member;

    @Column(name = "member_name")
    private String memberName;

    @Column(name = "expert")
    private boolean expert;

    @Column(name = "status")
    private String status = PENDING;

    @Column(name = "recusal_ground")
    private String recusalGround;

    @Column(name = "signed_at")
    private LocalDateTime signedAt;

    @ElementCollection
    @CollectionTable(name = "tender_mark", joinColumns = @JoinColumn(name = "sheet_id"))
    @OrderColumn(name = "position")
    private List<SheetMark> marks = new ArrayList<>();

    /** When the member signed in and declared to be free of conflict. */
    @Column(name = "attended_at")
    private LocalDateTime attendedAt;

    /** Number of the paper that the marks were entered from; null where the member marked in the browser. */
    @Column(name = "paper_number")
    private String paper;

    @Column(name = "fee_hours")
    private Integer feeHours;

    @Column(name = "fee")
    private Money fee;

    @Column(name = "travel")
    private Money travel;

    protected Sheet() {
    }

    Sheet(Tender tender, int round, String member, String memberName, boolean expert) {
        this.tender = tender;
        this.round = round;
        this.member = member;
        this.memberName = memberName;
        this.expert = expert;
    }

    /**
     * Signs the member's marks: every subjective item of every compliant bid, within the item's points.
     *
     * @param bids numbers of the bids to be marked
     */
    void sign(List<SheetEntry.Mark> entered, List<String> bids, List<Criterion> criteria, LocalDateTime at) {
        Breaches breaches = new Breaches();
        check(entered, bids, criteria, breaches);
        breaches.refuseIfAny();
        marks.clear();
        entered.forEach(m -> marks.add(new SheetMark(m)));
        status = SIGNED;
        signedAt = at;
        paper = null;
    }

    /** The same from the member's paper, which bears the sign-in and its declaration as well. */
    void sign(PaperSheet from, List<String> bids, List<Criterion> criteria, LocalDateTime at) {
        attend(at);
        sign(from.marks(), bids, criteria, at);
        paper = from.number();
    }

    /** Notes what a sheet with these marks would be refused for. */
    static void check(List<SheetEntry.Mark> entered, List<String> bids, List<Criterion> criteria, Breaches breaches) {
        List<SheetEntry.Mark> given = entered == null ? List.of() : entered;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            SheetEntry.Mark mark = given.get(i);
            String at0 = "marks[" + i + "].mark";
            boolean known = mark.bid() != null && bids.contains(mark.bid()) && mark.criterion() >= 0 && mark.criterion() < criteria.size()
                    && criteria.get(mark.criterion()).kind() == CriterionKind.SUBJECTIVE;
            if (!breaches.check(known, InputRule.UNKNOWN_REFERENCE, at0, mark.bid() + " / " + mark.criterion())) {
                continue;
            }
            breaches.check(seen.add(mark.bid() + "#" + mark.criterion()), InputRule.DUPLICATE, at0, mark.bid());
            if (mark.mark() != null) {
                BigDecimal most = criteria.get(mark.criterion()).weight();
                breaches.check(mark.mark().signum() >= 0 && mark.mark().compareTo(most) <= 0 && mark.mark().stripTrailingZeros().scale() <= 2,
                        TenderRule.MARK_WITHIN_ITS_ITEM, at0, PlanCheck.plain(mark.mark()), PlanCheck.plain(most));
            } else {
                breaches.check(false, TenderRule.EVERY_ITEM_IS_MARKED, at0, mark.bid(), criteria.get(mark.criterion()).name());
            }
            breaches.optionalText(mark.remark(), 500, "marks[" + i + "].remark");
        }
        for (String bid : bids) {
            for (int c = 0; c < criteria.size(); c++) {
                if (criteria.get(c).kind() == CriterionKind.SUBJECTIVE && !seen.contains(bid + "#" + c)) {
                    breaches.check(false, TenderRule.EVERY_ITEM_IS_MARKED, "marks", bid, criteria.get(c).name());
                }
            }
        }
    }

    void recuse(String ground, LocalDateTime at) {
        Breaches breaches = new Breaches();
        if (breaches.check(ground != null && !ground.isBlank(), TenderRule.RECUSAL_NAMES_ITS_GROUND, "recusalGround")) {
            breaches.optionalText(ground, 500, "recusalGround");
        }
        breaches.refuseIfAny();
        recusalGround = ground;
        status = RECUSED;
        signedAt = at;
        marks.clear();
    }

    /** The first time counts. */
    void attend(LocalDateTime at) {
        attendedAt = attendedAt == null ? at : attendedAt;
    }

    boolean hasAttended() {
        return attendedAt != null;
    }

    void pay(int hours, Money amount, Money expenses) {
        feeHours = hours;
        fee = amount;
        travel = expenses;
    }

    /** @param agencyName of the tender's agency */
    ExpertFeeView feeView(String agencyName) {
        return new ExpertFeeView(tender.number, tender.projectNumber, tender.title, agencyName, member, memberName, signedAt.toLocalDate(), feeHours, fee, travel);
    }

    /** Has withdrawn, or stays silent: whatever was marked stays on record and does not count (87号第四十九条). */
    void remove(String ground, LocalDateTime at) {
        recusalGround = ground.strip();
        status = REMOVED;
        signedAt = at;
    }

    /** Whether its member sits no more. */
    boolean isVacated() {
        return is(RECUSED) || is(REMOVED);
    }

    /** Marks again: the old marks stay as a draft. */
    void reopen() {
        status = PENDING;
        signedAt = null;
    }

    /** Sum of this member's marks for a bid. */
    BigDecimal sumFor(String bid) {
        return marks.stream().filter(m -> m.bid().equals(bid)).map(SheetMark::mark).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean is(String state) {
        return status.equals(state);
    }

    boolean isOf(int evaluationRound) {
        return round == evaluationRound;
    }

    LocalDateTime signedAt() {
        return signedAt;
    }

    Tender tender() {
        return tender;
    }

    String member() {
        return member;
    }

    String memberName() {
        return memberName;
    }

    List<SheetMark> marks() {
        return marks;
    }

    boolean isExpert() {
        return expert;
    }

    /** Who sits and how it stands, without anything of the marks. */
    SeatView seat() {
        return new SeatView(member, memberName, expert, status, recusalGround, signedAt, attendedAt, feeHours, fee, travel);
    }

    /** @param standing whether its evaluation is the one that counts */
    SheetView view(boolean withMarks, boolean standing) {
        return new SheetView(member, memberName, expert, standing ? status : VOID, withMarks ? recusalGround : null, signedAt, attendedAt, paper,
                withMarks ? marks.stream().map(SheetMark::view).toList() : List.of());
    }
}
