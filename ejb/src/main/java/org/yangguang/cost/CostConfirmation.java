package org.yangguang.cost;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.yangguang.identity.Actor;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.ProjectCase;

/** The cost of one milestone: claimed, confirmed, invoiced. */
@Entity
@Table(name = "cost_confirmation")
class CostConfirmation {

    private static final int OPINION = 500;

    @Id
    @GeneratedValue(generator = "cost_confirmation_seq")
    @SequenceGenerator(name = "cost_confirmation_seq", sequenceName = "cost_confirmation_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "confirmation_number")
    private String number;
    private String milestone;
    @Column(name = "milestone_title")
    private String milestoneTitle;
    private String contract;
    private String project;
    private String application;
    private String title;
    private String supplier;
    @Column(name = "supplier_name")
    private String supplierName;
    private String buyer;
    @Enumerated(EnumType.STRING)
    private CostStatus status;
    private Money agreed;
    private Money claimed;
    private Money confirmed;
    private String remark;
    private String opinion;
    @Column(name = "claimed_by")
    private String claimedBy;
    @Column(name = "claimed_by_name")
    private String claimedByName;
    @Column(name = "claimed_at")
    private LocalDateTime claimedAt;
    @Column(name = "confirmed_by")
    private String confirmedBy;
    @Column(name = "confirmed_by_name")
    private String confirmedByName;
    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;
    @Column(name = "created_at")
    private LocalDateTime createdAt;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "confirmation_id", nullable = false)
    @OrderBy("position")
    private List<CostLine> lines = new ArrayList<>();

    protected CostConfirmation() {
    }

    /** Opened by the drawing when a milestone's deliverable has been accepted. */
    CostConfirmation(String number, ProjectCase projectCase, CostTerms terms, LocalDateTime createdAt) {
        this.number = number;
        this.milestone = terms.milestone();
        this.milestoneTitle = terms.milestoneTitle();
        this.contract = terms.contract();
        this.project = projectCase.projectNumber();
        this.application = projectCase.applicationNumber();
        this.title = projectCase.title();
        this.buyer = projectCase.buyer();
        this.supplier = terms.supplier();
        this.supplierName = terms.supplierName();
        this.agreed = terms.agreed();
        this.status = CostStatus.DRAFT;
        this.createdAt = createdAt;
    }

    /** The supplier claims; what earlier claims are still owed is taken along. */
    void claim(Actor actor, CostClaim claim, CostTerms terms, IntPredicate filed, LocalDateTime at) {
        stands(CostStatus.DRAFT, CostStatus.RETURNED);
        Money total = new ClaimCheck(terms, filed).total(claim);
        lines.clear();
        for (CostClaim.Line line : claim.lines()) {
            lines.add(new CostLine(lines.size(), line, terms.item(line.item()).orElseThrow()));
        }
        for (CarriedSum carried : terms.carried()) {
            lines.add(new CostLine(lines.size(), carried, terms.item(carried.item()).orElseThrow()));
        }
        agreed = terms.agreed().plus(terms.carriedSum());
        claimed = total.plus(terms.carriedSum());
        confirmed = null;
        remark = blankToNull(claim.remark());
        opinion = null;
        claimedBy = actor.userName();
        claimedByName = actor.displayName();
        claimedAt = at;
        status = CostStatus.SUBMITTED;
    }

    /**
     * The officer accepts, cuts or holds each line; what is undisputed goes on at once.
     *
     * @param replyUntil how long the supplier may reply to a cut
     */
    void confirm(Actor actor, String onBehalfOf, CostDecision decision, CostTerms terms, LocalDateTime at, LocalDateTime replyUntil) {
        stands(CostStatus.SUBMITTED);
        apart(actor, onBehalfOf);
        Breaches breaches = new Breaches();
        breaches.text(decision.opinion(), OPINION, "opinion");
        List<CostLine> own = lines.stream().filter(l -> !l.isCarried()).toList();
        List<CostDecision.Line> decided = decision.lines() == null ? List.of() : decision.lines();
        if (breaches.check(decided.size() == own.size(), CostRule.EVERY_LINE_DECIDED, "lines", own.size(), decided.size())) {
            for (int i = 0; i < own.size(); i++) {
                own.get(i).check(decided.get(i), terms.closing(), breaches);
            }
        }
        breaches.refuseIfAny();
        Money total = Money.sum(decided.stream().map(CostDecision.Line::accepted).toList());
        Money carried = carriedSum();
        breaches.check(total.plus(carried).isPositive(), CostRule.CONFIRMS_SOMETHING, "lines");
        ClaimCheck.ceilings(total, terms, "lines", breaches);
        breaches.refuseIfAny();
        for (int i = 0; i < own.size(); i++) {
            own.get(i).decide(decided.get(i), terms.item(own.get(i).item()).orElseThrow(), actor, replyUntil);
        }
        lines.stream().filter(CostLine::isCarried).forEach(l -> l.take(terms.item(l.item()).orElseThrow()));
        confirmed = total.plus(carried);
        opinion = decision.opinion().strip();
        confirmedBy = actor.userName();
        confirmedByName = actor.displayName();
        confirmedAt = at;
        status = CostStatus.CONFIRMED;
        withinItems(terms);
    }

    /** No item is confirmed or set aside above the contract, whoever else has confirmed of it meanwhile. */
    void withinItems(CostTerms terms) {
        ItemUse use = new ItemUse();
        lines.stream().filter(l -> !l.isCarried()).forEach(l -> l.use(use, false));
        Breaches breaches = new Breaches();
        for (ClaimableItem item : terms.items()) {
            ClaimableItem here = use.of(item.item(), item.name(), item.quantity(), item.unit(), item.unitPrice(), item.amount());
            Money sum = here.confirmed().plus(here.reserved());
            BigDecimal quantity = here.confirmedQuantity().add(here.reservedQuantity());
            breaches.check(sum.atMost(item.left()), CostRule.WITHIN_ITEM, "lines", sum, item.left());
            breaches.check(quantity.compareTo(item.leftQuantity().max(BigDecimal.ZERO)) <= 0, CostRule.WITHIN_QUANTITY, "lines", ClaimCheck.plain(quantity),
                    ClaimCheck.plain(item.leftQuantity()), ClaimCheck.plain(item.quantity()));
        }
        breaches.refuseIfAny();
    }

    /** The officer's later word on a held line; the sum that is accepted by it. */
    Money settle(SettleHeld command, Actor actor, LocalDateTime replyUntil) {
        stands(CostStatus.CONFIRMED, CostStatus.INVOICED);
        apart(actor, null);
        CostLine line = line(command.line());
        BigDecimal quantity = line.settle(command, actor, replyUntil);
        return add(line, command.accepted(), quantity);
    }

    /** The supplier replies to a cut. The last claim's cuts are argued before its invoice, for no claim follows it. */
    void reply(CutReply command, boolean claimFollows, Actor actor, LocalDateTime at) {
        stands(CostStatus.CONFIRMED, CostStatus.INVOICED);
        Breaches.ensure(claimFollows || status == CostStatus.CONFIRMED, CostRule.A_CLAIM_FOLLOWS, number);
        line(command.line()).reply(command.text(), actor, at);
    }

    /** The division head's answer; the sum that is restored by it. */
    Money answer(ReplyAnswer command, Actor actor, LocalDateTime at) {
        stands(CostStatus.CONFIRMED, CostStatus.INVOICED);
        CostLine line = line(command.line());
        BigDecimal quantity = line.answer(command, actor, at);
        return add(line, command.outcome() == ReplyOutcome.RESTORED ? command.restored() : Money.ZERO, quantity);
    }

    /** What is added while there is no invoice is confirmed here; the rest waits for the contract's next claim. */
    private Money add(CostLine line, Money sum, BigDecimal quantity) {
        if (sum.isPositive()) {
            line.add(sum, quantity, status == CostStatus.INVOICED);
            if (status == CostStatus.CONFIRMED) {
                confirmed = confirmed.plus(sum);
            }
        }
        return sum;
    }

    private CostLine line(int place) {
        return lines.stream().filter(l -> !l.isCarried()).skip(Math.max(0, place - 1)).findFirst().filter(l -> place > 0)
                .orElseThrow(() -> new NotFound("cost-line", number + "/" + place));
    }

    /** The officer sends the claim back with the reason. */
    void giveBack(Actor actor, String onBehalfOf, String reason) {
        stands(CostStatus.SUBMITTED);
        apart(actor, onBehalfOf);
        Breaches breaches = new Breaches();
        if (breaches.check(reason != null && !reason.isBlank(), CostRule.RETURN_HAS_REASON, "opinion")) {
            breaches.text(reason, OPINION, "opinion");
        }
        breaches.refuseIfAny();
        opinion = reason.strip();
        status = CostStatus.RETURNED;
    }

    /** The supplier took its claim back before the officer opened it. */
    void takeBack() {
        stands(CostStatus.SUBMITTED);
        status = CostStatus.RETURNED;
    }

    /** The invoice for exactly the confirmed sum is there; the last one closes the account, so its replies are answered first. */
    void invoiced(boolean closing) {
        stands(CostStatus.CONFIRMED);
        Breaches.ensure(!closing || lines.stream().noneMatch(CostLine::isReplyOpen), CostRule.REPLIES_ARE_ANSWERED, number);
        status = CostStatus.INVOICED;
    }

    void stands(CostStatus... allowed) {
        Breaches.ensure(Set.of(allowed).contains(status), CostRule.STANDS_AT_THIS_STEP, status.word());
    }

    private void apart(Actor actor, String onBehalfOf) {
        Breaches.ensure(!claimedBy.equals(actor.userName()) && !claimedBy.equals(onBehalfOf), CostRule.CLAIMANT_DOES_NOT_CONFIRM,
                claimedByName);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether a held line waits for the officer or a reply for the division head. */
    boolean isDisputed() {
        return lines.stream().anyMatch(l -> l.isHeld() || l.isReplyOpen());
    }

    /** Whether the supplier may reply to the cut of the line in this place now. */
    boolean mayReply(int place, LocalDateTime at) {
        return lines.size() >= place && place > 0 && lines.get(place - 1).mayReply(at);
    }

    boolean isDecided() {
        return status == CostStatus.CONFIRMED || status == CostStatus.INVOICED;
    }

    List<CostLine> lines() {
        return lines;
    }

    Money carriedSum() {
        return Money.sum(lines.stream().filter(CostLine::isCarried).map(CostLine::claimed).toList());
    }

    String number() {
        return number;
    }

    String milestone() {
        return milestone;
    }

    String contract() {
        return contract;
    }

    String project() {
        return project;
    }

    String application() {
        return application;
    }

    String supplier() {
        return supplier;
    }

    String title() {
        return title;
    }

    String buyer() {
        return buyer;
    }

    CostStatus status() {
        return status;
    }

    Money claimed() {
        return claimed;
    }

    Money confirmed() {
        return confirmed;
    }

    LocalDateTime confirmedAt() {
        return confirmedAt;
    }

    long version() {
        return version;
    }

    CostView view(List<InvoiceView> invoices) {
        return new CostView(number, milestone, milestoneTitle, contract, project, application, title, supplier, supplierName, buyer, status,
                agreed, claimed, confirmed, lines.stream().map(CostLine::view).toList(), remark, opinion, claimedByName, claimedAt,
                confirmedByName, confirmedAt, invoices, version);
    }
}
