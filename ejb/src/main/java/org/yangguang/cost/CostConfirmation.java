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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yangguang.identity.Actor;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.workflow.ProjectCase;

/** The cost of one milestone: claimed, confirmed, invoiced. */
@Entity
@Table(name = "cost_confirmation")
class CostConfirmation {

    private static final int TEXT = 200;
    private static final int OPINION = 500;
    private static final int MOST_LINES = 200;
    private static final BigDecimal LARGEST_QUANTITY = new BigDecimal("999999999");

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

    /** The supplier claims; all defects of all lines are told at once. */
    void claim(Actor actor, CostClaim claim, CostTerms terms, boolean evidenceAttached, LocalDateTime at) {
        stands(CostStatus.DRAFT, CostStatus.RETURNED);
        Breaches breaches = new Breaches();
        List<CostClaim.Line> asked = claim.lines() == null ? List.of() : claim.lines();
        breaches.check(!asked.isEmpty() && asked.size() <= MOST_LINES, CostRule.HAS_LINES, "lines", MOST_LINES);
        breaches.check(evidenceAttached, CostRule.EVIDENCE_ATTACHED, "evidenceFiles");
        breaches.optionalText(claim.remark(), OPINION, "remark");
        Map<String, Money> perItem = new HashMap<>();
        Money total = Money.ZERO;
        boolean amounts = true;
        for (int i = 0; i < asked.size() && i < MOST_LINES; i++) {
            if (checkLine(asked.get(i), "lines[" + i + "].", terms, perItem, breaches)) {
                total = total.plus(asked.get(i).amount());
            } else {
                amounts = false;
            }
        }
        if (amounts) {
            checkCeilings(total, terms, "total", breaches);
        }
        breaches.refuseIfAny();
        lines.clear();
        for (int i = 0; i < asked.size(); i++) {
            lines.add(new CostLine(i, asked.get(i), terms.item(asked.get(i).item()).orElseThrow()));
        }
        agreed = terms.agreed();
        claimed = total;
        confirmed = null;
        remark = blankToNull(claim.remark());
        opinion = null;
        claimedBy = actor.userName();
        claimedByName = actor.displayName();
        claimedAt = at;
        status = CostStatus.SUBMITTED;
    }

    private static boolean checkLine(CostClaim.Line line, String at, CostTerms terms, Map<String, Money> perItem, Breaches breaches) {
        breaches.text(line.description(), TEXT, at + "description");
        breaches.text(line.evidence(), TEXT, at + "evidence");
        boolean amount = breaches.positive(line.amount(), at + "amount");
        Optional<ClaimableItem> found = line.item() == null ? Optional.empty() : terms.item(line.item());
        boolean known = breaches.check(found.isPresent(), CostRule.ITEM_OF_CONTRACT, at + "item", String.valueOf(line.item()),
                terms.contract());
        boolean quantity = breaches.required(line.quantity(), at + "quantity")
                && breaches.check(line.quantity().signum() > 0, InputRule.NOT_POSITIVE, at + "quantity",
                        line.quantity())
                && breaches.check(line.quantity().compareTo(LARGEST_QUANTITY) <= 0 && line.quantity().stripTrailingZeros().scale() <= 6,
                        InputRule.OUT_OF_RANGE, at + "quantity", "0.000001", LARGEST_QUANTITY.toPlainString());
        if (known && quantity) {
            ClaimableItem item = found.get();
            breaches.check(line.quantity().compareTo(item.quantity()) <= 0, CostRule.WITHIN_QUANTITY, at + "quantity", line.quantity(),
                    item.quantity());
            if (amount) {
                Money priced = item.unitPrice().times(line.quantity());
                breaches.check(line.amount().atMost(priced), CostRule.WITHIN_PRICE, at + "amount", line.amount(), priced);
            }
        }
        if (known && amount) {
            Money soFar = perItem.merge(line.item(), line.amount(), Money::plus);
            breaches.check(soFar.atMost(found.get().left()), CostRule.WITHIN_ITEM, at + "amount", soFar, found.get().left());
        }
        return amount;
    }

    private static void checkCeilings(Money total, CostTerms terms, String field, Breaches breaches) {
        breaches.check(total.atMost(terms.agreed()), CostRule.WITHIN_MILESTONE, field, total, terms.agreed());
        breaches.check(total.atMost(terms.contractLeft()), CostRule.WITHIN_CONTRACT, field, total, terms.contractLeft());
        breaches.check(total.atMost(terms.budgetLeft()), CostRule.WITHIN_BUDGET, field, total, terms.budgetLeft());
    }

    /** The officer accepts or cuts each line; what is undisputed goes on at once. */
    void confirm(Actor actor, String onBehalfOf, CostDecision decision, CostTerms terms, LocalDateTime at) {
        stands(CostStatus.SUBMITTED);
        apart(actor, onBehalfOf);
        Breaches breaches = new Breaches();
        breaches.text(decision.opinion(), OPINION, "opinion");
        List<CostDecision.Line> decided = decision.lines() == null ? List.of() : decision.lines();
        if (breaches.check(decided.size() == lines.size(), CostRule.EVERY_LINE_DECIDED, "lines", lines.size(), decided.size())) {
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).check(decided.get(i), breaches);
            }
        }
        breaches.refuseIfAny();
        Money total = Money.sum(decided.stream().map(CostDecision.Line::accepted).toList());
        breaches.check(total.isPositive(), CostRule.CONFIRMS_SOMETHING, "lines");
        checkCeilings(total, terms, "lines", breaches);
        breaches.refuseIfAny();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).decide(decided.get(i));
        }
        confirmed = total;
        opinion = decision.opinion().strip();
        confirmedBy = actor.userName();
        confirmedByName = actor.displayName();
        confirmedAt = at;
        status = CostStatus.CONFIRMED;
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

    /** The invoice for exactly the confirmed sum is there. */
    void invoiced() {
        stands(CostStatus.CONFIRMED);
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

    CostView view(InvoiceView invoice) {
        return new CostView(number, milestone, milestoneTitle, contract, project, application, title, supplier, supplierName, status,
                agreed, claimed, confirmed, lines.stream().map(CostLine::view).toList(), remark, opinion, claimedByName, claimedAt,
                confirmedByName, confirmedAt, invoice, version);
    }
}
