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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.shared.Money;

/** An expert who was drawn for a purchase by quotations, and that expert's own opinion. */
@Entity
@Table(name = "tender_panel_seat")
class PanelSeat {

    /** Recommends none of the quotations. */
    static final String NONE = "none";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_panel_seat_seq")
    @SequenceGenerator(name = "tender_panel_seat_seq", sequenceName = "tender_panel_seat_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "purchase_id")
    private QuotationPurchase purchase;

    @Column(name = "member_user")
    private String member;

    @Column(name = "member_name")
    private String memberName;

    /** When the expert signed in and declared to be free of conflict. */
    @Column(name = "attended_at")
    private LocalDateTime attendedAt;

    @ElementCollection
    @CollectionTable(name = "tender_panel_opinion", joinColumns = @JoinColumn(name = "seat_id"))
    @OrderColumn(name = "row_position")
    private List<SignedOpinion> opinions = new ArrayList<>();

    /** Of the last opinion, by which the year of the fee counts. */
    @Column(name = "signed_at")
    private LocalDateTime signedAt;

    @Column(name = "left_at")
    private LocalDateTime leftAt;

    @Column(name = "left_ground")
    private String leftGround;

    /** Whether the place of who has left has gone to another: the next of the order, or a new lot. */
    @Column(name = "succeeded")
    private boolean succeeded;

    @Column(name = "fee_hours")
    private Integer feeHours;

    @Column(name = "fee")
    private Money fee;

    @Column(name = "travel")
    private Money travel;

    protected PanelSeat() {
    }

    PanelSeat(QuotationPurchase purchase, String member, String memberName) {
        this.purchase = purchase;
        this.member = member;
        this.memberName = memberName;
    }

    /** The first time counts. */
    void attend(LocalDateTime at) {
        attendedAt = attendedAt == null ? at : attendedAt;
    }

    void sign(String supplier, String words, String quotations, LocalDateTime at) {
        opinions.add(new SignedOpinion(supplier, words.strip(), quotations, at));
        signedAt = at;
    }

    /** The first time and ground count. */
    void leave(String ground, LocalDateTime at) {
        if (leftAt == null) {
            leftAt = at;
            leftGround = ground;
        }
    }

    void succeed() {
        succeeded = true;
    }

    /** Whether another may still be called for it: not signed about these quotations, and not succeeded yet. */
    boolean isReplaceable(String quotations) {
        return !succeeded && !hasSigned(quotations);
    }

    void pay(int hours, Money amount, Money expenses) {
        feeHours = hours;
        fee = amount;
        travel = expenses;
    }

    boolean sits() {
        return leftAt == null;
    }

    boolean hasAttended() {
        return attendedAt != null;
    }

    boolean hasSigned(String quotations) {
        return sits() && !opinions.isEmpty() && last().isAbout(quotations);
    }

    String member() {
        return member;
    }

    String memberName() {
        return memberName;
    }

    private SignedOpinion last() {
        return opinions.get(opinions.size() - 1);
    }

    /** What the last opinion recommends. */
    String recommended() {
        return last().recommended();
    }

    /** What was signed about quotations that others have replaced since. */
    List<PanelView.Earlier> earlier(String quotations) {
        return opinions.stream().filter(o -> !o.isAbout(quotations)).map(o -> new PanelView.Earlier(memberName, o.recommended(), o.opinion(), o.signedAt())).toList();
    }

    String buyer() {
        return purchase.buyer;
    }

    /** @param buyerName of the purchaser, who pays */
    ExpertFeeView feeView(String buyerName) {
        return new ExpertFeeView(purchase.number, purchase.projectNumber, purchase.title, buyerName, member, memberName, signedAt.toLocalDate(), feeHours, fee, travel);
    }

    /**
     * @param quotations digest of those that are assessed now
     * @param open       whether the opinion may be read
     * @param staff      whether ground and fee may be read
     */
    PanelView.Seat view(String quotations, boolean open, boolean staff) {
        boolean signed = hasSigned(quotations);
        String status = !sits() ? Sheet.RECUSED : signed ? Sheet.SIGNED : Sheet.PENDING;
        return new PanelView.Seat(member, memberName, status, attendedAt, signed ? signedAt : null, signed && open ? last().recommended() : null,
                signed && open ? last().opinion() : null, isReplaceable(quotations), staff ? leftGround : null, staff ? feeHours : null, staff ? fee : null, staff ? travel : null);
    }
}
