package org.yangguang.cost;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.identity.Actor;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/**
 * One claimed item of the contract. What was claimed is accepted by its own confirmation, accepted later (and then taken by
 * the contract's next claim), or open: cut or held.
 */
@Entity
@Table(name = "cost_line")
class CostLine {

    private static final int TEXT = 200;
    private static final int ANSWER = 500;
    private static final int SCALE = 6;

    @Id
    @GeneratedValue(generator = "cost_line_seq")
    @SequenceGenerator(name = "cost_line_seq", sequenceName = "cost_line_seq", allocationSize = 50)
    private Long id;
    private int position;
    @Column(name = "contract_item")
    private String item;
    private String description;
    private BigDecimal quantity;
    private String unit;
    @Column(name = "unit_price")
    private Money unitPrice;
    private Money claimed;
    private String evidence;
    private Integer paper;
    /** What the contract agrees of the item, and what its other claims had used of it when this line was last decided. */
    @Column(name = "agreed_quantity")
    private BigDecimal agreedQuantity;
    @Column(name = "agreed_amount")
    private Money agreedAmount;
    @Column(name = "previous_quantity")
    private BigDecimal previousQuantity;
    @Column(name = "previous_amount")
    private Money previousAmount;
    private Money accepted;
    @Column(name = "accepted_quantity")
    private BigDecimal acceptedQuantity;
    private Money later;
    @Column(name = "later_quantity")
    private BigDecimal laterQuantity;
    @Enumerated(EnumType.STRING)
    private LineVerdict verdict;
    @Enumerated(EnumType.STRING)
    @Column(name = "cut_ground")
    private CutGround ground;
    private String reason;
    private String asked;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "reply_until")
    private LocalDateTime replyUntil;
    @Embedded
    private LineReply reply;
    @Column(name = "carried_from")
    private String carriedFrom;
    @Column(name = "carried_milestone")
    private String carriedMilestone;

    protected CostLine() {
    }

    CostLine(int position, CostClaim.Line line, ClaimableItem item) {
        this(position, item, line.description().strip(), line.quantity(), line.amount());
        this.evidence = line.evidence().strip();
        this.paper = ClaimCheck.paper(line, position);
    }

    /** A sum that an earlier claim is still owed; nobody decides it again. */
    CostLine(int position, CarriedSum carried, ClaimableItem item) {
        this(position, item, carried.description(), carried.quantity(), carried.amount());
        this.evidence = carried.from();
        this.carriedFrom = carried.from();
        this.carriedMilestone = carried.milestone();
    }

    private CostLine(int position, ClaimableItem item, String description, BigDecimal quantity, Money claimed) {
        this.position = position;
        this.item = item.item();
        this.description = description;
        this.quantity = quantity;
        this.unit = item.unit();
        this.unitPrice = item.unitPrice();
        this.claimed = claimed;
        stand(item);
    }

    /** Notes what the contract agrees and what its other claims have used of the item now. */
    private void stand(ClaimableItem now) {
        agreedQuantity = now.quantity();
        agreedAmount = now.amount();
        previousQuantity = now.confirmedQuantity();
        previousAmount = now.confirmed();
    }

    boolean isCarried() {
        return carriedFrom != null;
    }

    void check(CostDecision.Line decision, boolean closing, Breaches breaches) {
        String at = "lines[" + position + "].";
        if (!breaches.notNegative(decision.accepted(), at + "accepted")
                || !breaches.check(decision.accepted().atMost(claimed), CostRule.WITHIN_CLAIM, at + "accepted", decision.accepted(), claimed)) {
            return;
        }
        checkQuantity(decision.accepted(), decision.quantity(), claimed, quantity, at + "quantity", breaches);
        breaches.optionalText(decision.reason(), TEXT, at + "reason");
        breaches.optionalText(decision.asked(), TEXT, at + "asked");
        Money rest = claimed.minus(decision.accepted());
        boolean whole = decision.verdict() == null || decision.verdict() == LineVerdict.ACCEPTED;
        if (!breaches.check(rest.isZero() == whole, CostRule.VERDICT_FITS_THE_SUM, at + "verdict", rest) || whole) {
            return;
        }
        breaches.check(written(decision.reason()), CostRule.CUT_HAS_REASON, at + "reason", rest);
        if (decision.verdict() == LineVerdict.CUT) {
            breaches.required(decision.ground(), at + "ground");
        } else {
            breaches.check(written(decision.asked()), CostRule.HELD_LINE_ASKS, at + "asked", rest);
            breaches.check(!closing, CostRule.FINAL_CLAIM_HOLDS_NOTHING, at + "verdict");
        }
    }

    /** So much as is said is no more than there is, and pays for the sum at the contract's price. */
    private void checkQuantity(Money sum, BigDecimal said, Money of, BigDecimal there, String field, Breaches breaches) {
        if (said == null) {
            return;
        }
        boolean fits = said.signum() >= 0 && said.compareTo(there) <= 0 && said.stripTrailingZeros().scale() <= SCALE;
        if (breaches.check(fits, InputRule.OUT_OF_RANGE, field, 0, ClaimCheck.plain(there)) && sum.lessThan(of)) {
            Money priced = unitPrice.times(said);
            breaches.check(sum.atMost(priced), CostRule.WITHIN_PRICE, field, sum, priced);
        }
    }

    void decide(CostDecision.Line decision, ClaimableItem now, Actor by, LocalDateTime replyUntil) {
        stand(now);
        accepted = decision.accepted();
        acceptedQuantity = part(accepted, decision.quantity(), claimed, quantity);
        later = Money.ZERO;
        laterQuantity = BigDecimal.ZERO;
        verdict = accepted.equals(claimed) ? LineVerdict.ACCEPTED : decision.verdict();
        ground = verdict == LineVerdict.CUT ? decision.ground() : null;
        reason = verdict == LineVerdict.ACCEPTED ? null : decision.reason().strip();
        asked = verdict == LineVerdict.HELD ? decision.asked().strip() : null;
        decidedBy = by.userName();
        this.replyUntil = verdict == LineVerdict.CUT ? replyUntil : null;
    }

    /** A carried line is confirmed with the claim that takes it. */
    void take(ClaimableItem now) {
        stand(now);
        accepted = claimed;
        acceptedQuantity = quantity;
        later = Money.ZERO;
        laterQuantity = BigDecimal.ZERO;
        verdict = LineVerdict.ACCEPTED;
    }

    /** The same share of a quantity as a sum is of its whole, if nothing else is said; rounded up, so that the sum stays within the price. */
    private static BigDecimal part(Money sum, BigDecimal said, Money of, BigDecimal there) {
        if (said != null) {
            return said;
        }
        return sum.equals(of) ? there : there.multiply(sum.yuan()).divide(of.yuan(), SCALE, RoundingMode.UP).min(there);
    }

    /** The officer's later word on what was held. */
    BigDecimal settle(SettleHeld command, Actor by, LocalDateTime until) {
        Breaches.ensure(verdict == LineVerdict.HELD, CostRule.LINE_IS_HELD, position + 1);
        Breaches breaches = new Breaches();
        breaches.text(command.reason(), TEXT, "reason");
        if (breaches.notNegative(command.accepted(), "accepted")
                && breaches.check(command.accepted().atMost(open()), CostRule.WITHIN_CLAIM, "accepted", command.accepted(), open())) {
            checkQuantity(command.accepted(), command.quantity(), open(), openQuantity(), "quantity", breaches);
            if (command.accepted().lessThan(open())) {
                breaches.required(command.ground(), "ground");
            }
        }
        breaches.refuseIfAny();
        BigDecimal taken = part(command.accepted(), command.quantity(), open(), openQuantity());
        boolean whole = command.accepted().equals(open());
        verdict = whole ? LineVerdict.ACCEPTED : LineVerdict.CUT;
        ground = whole ? null : command.ground();
        reason = command.reason().strip();
        decidedBy = by.userName();
        replyUntil = whole ? null : until;
        return taken;
    }

    void reply(String text, Actor by, LocalDateTime at) {
        Breaches.ensure(verdict == LineVerdict.CUT && open().isPositive(), CostRule.LINE_IS_CUT, position + 1);
        Breaches.ensure(reply == null, CostRule.REPLY_ONCE, position + 1);
        Breaches.ensure(replyUntil != null && !at.isAfter(replyUntil), CostRule.REPLY_IN_TIME, position + 1);
        Breaches breaches = new Breaches();
        breaches.text(text, ANSWER, "text");
        breaches.refuseIfAny();
        reply = new LineReply(text.strip(), by, at);
    }

    /** The quantity that goes with what is restored, zero where the cut is maintained. */
    BigDecimal answer(ReplyAnswer answer, Actor by, LocalDateTime at) {
        Breaches.ensure(reply != null && !reply.isAnswered(), CostRule.REPLY_IS_OPEN, position + 1);
        Breaches.ensure(!by.userName().equals(decidedBy) && by.standsInFor().stream().noneMatch(p -> p.userName().equals(decidedBy)),
                CostRule.WHO_CUT_DOES_NOT_ANSWER);
        Breaches breaches = new Breaches();
        breaches.text(answer.reason(), ANSWER, "reason");
        boolean restores = breaches.required(answer.outcome(), "outcome") && answer.outcome() == ReplyOutcome.RESTORED;
        if (restores && breaches.positive(answer.restored(), "restored")) {
            breaches.check(answer.restored().atMost(open()), CostRule.RESTORED_WITHIN_CUT, "restored", answer.restored(), open());
        }
        breaches.refuseIfAny();
        Money sum = restores ? answer.restored() : Money.ZERO;
        BigDecimal taken = part(sum, null, open(), openQuantity());
        reply.answer(answer.outcome(), sum, answer.reason().strip(), by, at);
        return taken;
    }

    /** Accepted after the confirmation: into it while it has no invoice, else left for the contract's next claim. */
    void add(Money sum, BigDecimal of, boolean invoiced) {
        if (invoiced) {
            later = later.plus(sum);
            laterQuantity = laterQuantity.add(of);
        } else {
            accepted = accepted.plus(sum);
            acceptedQuantity = acceptedQuantity.add(of);
        }
        if (open().isZero()) {
            verdict = LineVerdict.ACCEPTED;
        }
    }

    /** What is neither accepted nor accepted later. */
    Money open() {
        return claimed.minus(accepted).minus(later);
    }

    private BigDecimal openQuantity() {
        return quantity.subtract(acceptedQuantity).subtract(laterQuantity);
    }

    boolean isHeld() {
        return verdict == LineVerdict.HELD;
    }

    boolean isReplyOpen() {
        return reply != null && !reply.isAnswered();
    }

    /** Whether the supplier may reply to a cut of this line now. */
    boolean mayReply(LocalDateTime at) {
        return verdict == LineVerdict.CUT && reply == null && replyUntil != null && !at.isAfter(replyUntil);
    }

    /** What a decided line has used of its item; {@code taken}: what was accepted later stands in another confirmation by now. */
    void use(ItemUse use, boolean taken) {
        use.confirm(item, accepted, acceptedQuantity);
        if (isHeld()) {
            use.reserve(item, open(), openQuantity());
        }
        if (later.isPositive() && !taken) {
            use.reserve(item, later, laterQuantity);
        }
    }

    /** What a line that is not decided sets aside; a carried one is set aside where it comes from. */
    void reserve(ItemUse use) {
        if (!isCarried()) {
            use.reserve(item, claimed, quantity);
        }
    }

    /** What the contract's next claim takes of it, none where nothing is. */
    List<CarriedSum> carried(String confirmation, String milestone) {
        return later == null || !later.isPositive() ? List.of() : List.of(new CarriedSum(place(confirmation), isCarried() ? carriedMilestone : milestone, item,
                description, laterQuantity, later));
    }

    String place(String confirmation) {
        return confirmation + "/" + (position + 1);
    }

    private static boolean written(String text) {
        return text != null && !text.isBlank();
    }

    String item() {
        return item;
    }

    Money claimed() {
        return claimed;
    }

    Money accepted() {
        return accepted;
    }

    String carriedFrom() {
        return carriedFrom;
    }

    String carriedMilestone() {
        return carriedMilestone;
    }

    CostView.Line view() {
        return new CostView.Line(position + 1, item, description, quantity, unit, unitPrice, claimed, evidence, paper, agreedQuantity, agreedAmount,
                previousQuantity, previousAmount, accepted, acceptedQuantity, later, laterQuantity, verdict, ground, reason, asked, replyUntil,
                reply == null ? null : reply.view(), carriedFrom);
    }
}
