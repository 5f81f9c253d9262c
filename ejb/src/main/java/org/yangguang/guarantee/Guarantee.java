package org.yangguang.guarantee;

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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.contract.ContractStatus;
import org.yangguang.contract.ContractView;
import org.yangguang.identity.Actor;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** One guarantee of one contract: what was lodged, how long it holds, what was claimed of it. */
@Entity
@Table(name = "guarantee")
class Guarantee {

    private static final int ISSUER = 200;
    private static final int REFERENCE = 100;
    private static final int REASON = 500;

    @Id
    @GeneratedValue(generator = "guarantee_seq")
    @SequenceGenerator(name = "guarantee_seq", sequenceName = "guarantee_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "guarantee_number")
    private String number;
    private String contract;
    private String project;
    private String application;
    private String title;
    private String supplier;
    @Column(name = "supplier_name")
    private String supplierName;
    private String applicant;
    private String buyer;
    @Enumerated(EnumType.STRING)
    private GuaranteePurpose purpose;
    @Enumerated(EnumType.STRING)
    private GuaranteeForm form;
    private String issuer;
    private String reference;
    private Money amount;
    @Column(name = "lodged_on")
    private LocalDate lodgedOn;
    @Column(name = "valid_until")
    private LocalDate validUntil;
    private Money claimed = Money.ZERO;
    private Money proposed;
    @Column(name = "returned_on")
    private LocalDate returnedOn;
    /** For which last day its holder was told that it ends soon, and that it has ended. */
    @Column(name = "warned_of")
    private LocalDate warnedOf;
    @Column(name = "ended_told_of")
    private LocalDate endedToldOf;
    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "guarantee_id", nullable = false)
    @OrderBy("id")
    private List<GuaranteeAct> acts = new ArrayList<>();

    protected Guarantee() {
    }

    Guarantee(String number, ContractView contract, GuaranteeEntry entry) {
        this.number = number;
        this.contract = contract.number();
        this.project = contract.projectNumber();
        this.application = contract.applicationNumber();
        this.title = contract.title();
        this.supplier = contract.supplier();
        this.supplierName = contract.supplierName();
        this.applicant = contract.applicant();
        this.buyer = contract.buyer();
        this.purpose = entry.purpose();
        this.form = entry.form();
        this.issuer = entry.issuer() == null || entry.issuer().isBlank() ? null : entry.issuer().strip();
        this.reference = entry.reference().strip();
        this.amount = entry.amount();
        this.lodgedOn = entry.lodgedOn();
        this.validUntil = entry.validUntil();
    }

    /**
     * All defects of what is entered at once.
     *
     * @param ofContract those that the contract has already
     * @param numbered   those of any contract whose paper has this number
     * @param most       what all performance securities of the contract may come to
     */
    static void complete(GuaranteeEntry entry, List<Guarantee> ofContract, List<Guarantee> numbered, Money most, Breaches breaches, LocalDate today) {
        numbered.stream().filter(g -> g.issuer == null || entry.issuer() == null || entry.issuer().strip().equals(g.issuer)).findFirst()
                .ifPresent(there -> breaches.check(false, GuaranteeRule.LODGED_ONCE, "reference", there.number));
        if (entry.purpose() == GuaranteePurpose.PERFORMANCE && entry.amount() != null) {
            Money all = Money.sum(ofContract.stream().filter(g -> g.isOf(GuaranteePurpose.PERFORMANCE)).map(g -> g.covers(today)).toList()).plus(entry.amount());
            breaches.check(all.atMost(most), GuaranteeRule.PERFORMANCE_WITHIN_TEN_PERCENT, "amount", all, most);
        }
        breaches.required(entry.purpose(), "purpose");
        boolean form = breaches.required(entry.form(), "form");
        breaches.text(entry.issuer(), ISSUER, "issuer");
        breaches.text(entry.reference(), REFERENCE, "reference");
        breaches.positive(entry.amount(), "amount");
        boolean lodged = breaches.required(entry.lodgedOn(), "lodgedOn")
                && breaches.check(!entry.lodgedOn().isAfter(today), InputRule.DATE_IN_FUTURE, "lodgedOn", entry.lodgedOn());
        if (form && entry.form().ends()) {
            breaches.required(entry.validUntil(), "validUntil");
        }
        if (lodged && entry.validUntil() != null) {
            breaches.check(!entry.validUntil().isBefore(entry.lodgedOn()), GuaranteeRule.VALID_WHEN_LODGED, "validUntil", entry.lodgedOn(), entry.validUntil());
        }
    }

    /** Only what is in force is secured. */
    static void ensureOf(ContractView contract) {
        Breaches.ensure(contract.status() == ContractStatus.IN_FORCE, GuaranteeRule.OF_A_SIGNED_CONTRACT, contract.number());
    }

    void lodged(Actor by, LocalDateTime at) {
        acts.add(new GuaranteeAct(GuaranteeStep.LODGED, null, validUntil, null, by, at));
    }

    void extend(GuaranteeExtension extension, Actor by, LocalDateTime at) {
        ensureOpen();
        ensureNothingProposed();
        Breaches breaches = new Breaches();
        breaches.text(extension.reason(), REASON, "reason");
        if (breaches.required(extension.validUntil(), "validUntil")) {
            breaches.check(validUntil == null || extension.validUntil().isAfter(validUntil), GuaranteeRule.EXTENDED_TO_LATER, "validUntil", validUntil, extension.validUntil());
            breaches.check(!extension.validUntil().isBefore(at.toLocalDate()), InputRule.DATE_IN_PAST, "validUntil", extension.validUntil());
        }
        breaches.refuseIfAny();
        validUntil = extension.validUntil();
        acts.add(new GuaranteeAct(GuaranteeStep.EXTENDED, null, validUntil, extension.reason().strip(), by, at));
    }

    void propose(GuaranteeClaim claim, Actor by, LocalDateTime at) {
        ensureOpen();
        ensureNothingProposed();
        ensureValid(at.toLocalDate());
        Breaches breaches = new Breaches();
        breaches.text(claim.reason(), REASON, "reason");
        if (breaches.positive(claim.amount(), "amount")) {
            breaches.check(claim.amount().atMost(left()), GuaranteeRule.CLAIM_WITHIN_AMOUNT, "amount", claim.amount(), left());
        }
        breaches.refuseIfAny();
        proposed = claim.amount();
        acts.add(new GuaranteeAct(GuaranteeStep.CLAIM_PROPOSED, claim.amount(), validUntil, claim.reason().strip(), by, at));
    }

    /** A claim that comes to be confirmed after the last day is too late: it can only be rejected. */
    void decide(GuaranteeClaimDecision decision, Actor by, LocalDateTime at) {
        Breaches.ensure(proposed != null, GuaranteeRule.STILL_OPEN, number);
        GuaranteeAct proposal = acts.stream().filter(a -> a.step() == GuaranteeStep.CLAIM_PROPOSED).reduce((a, b) -> b).orElseThrow();
        Breaches.ensure(!proposal.isBy(by.userName()), GuaranteeRule.CLAIM_CONFIRMED_BY_ANOTHER, proposal.byName());
        Breaches breaches = new Breaches();
        breaches.text(decision.opinion(), REASON, "opinion");
        breaches.refuseIfAny();
        if (decision.confirmed()) {
            ensureValid(at.toLocalDate());
            claimed = claimed.plus(proposed);
        }
        acts.add(new GuaranteeAct(decision.confirmed() ? GuaranteeStep.CLAIM_CONFIRMED : GuaranteeStep.CLAIM_REJECTED, proposed, validUntil, decision.opinion().strip(), by, at));
        proposed = null;
    }

    /** @param discharged whether what it secures is done, or secured by another */
    void giveBack(GuaranteeReturn given, boolean discharged, Actor by, LocalDateTime at) {
        ensureOpen();
        ensureNothingProposed();
        Breaches.ensure(discharged, GuaranteeRule.RETURNED_WHEN_DISCHARGED, reference);
        Breaches breaches = new Breaches();
        breaches.text(given.reason(), REASON, "reason");
        if (breaches.required(given.returnedOn(), "returnedOn")
                && breaches.check(!given.returnedOn().isAfter(at.toLocalDate()), InputRule.DATE_IN_FUTURE, "returnedOn", given.returnedOn())) {
            breaches.check(!given.returnedOn().isBefore(lodgedOn), InputRule.DATE_ORDER, "returnedOn", lodgedOn, given.returnedOn());
        }
        breaches.refuseIfAny();
        returnedOn = given.returnedOn();
        acts.add(new GuaranteeAct(GuaranteeStep.RETURNED, null, validUntil, given.reason().strip(), by, at));
    }

    /** What of it to tell its holder today, once for each last day; null for nothing. */
    GuaranteeExpiring tell(LocalDate today, int warnDays) {
        GuaranteeState state = state(today, warnDays);
        boolean ended = state == GuaranteeState.EXPIRED || validUntil != null && validUntil.isBefore(today) && isOpen();
        boolean ends = state == GuaranteeState.EXPIRING;
        if (ended && !validUntil.equals(endedToldOf)) {
            endedToldOf = validUntil;
            warnedOf = validUntil;
        } else if (ends && !validUntil.equals(warnedOf)) {
            warnedOf = validUntil;
        } else {
            return null;
        }
        return new GuaranteeExpiring(number, title, buyer, supplier, validUntil, ended);
    }

    private void ensureOpen() {
        Breaches.ensure(isOpen(), GuaranteeRule.STILL_OPEN, number);
    }

    private void ensureNothingProposed() {
        Breaches.ensure(proposed == null, GuaranteeRule.CLAIM_DECIDED_FIRST, String.valueOf(proposed));
    }

    private void ensureValid(LocalDate today) {
        Breaches.ensure(validUntil == null || !validUntil.isBefore(today), GuaranteeRule.CLAIM_WHILE_VALID, String.valueOf(validUntil));
    }

    private boolean isOpen() {
        return returnedOn == null && left().isPositive();
    }

    private Money left() {
        return amount.minus(claimed);
    }

    private GuaranteeState state(LocalDate today, int warnDays) {
        if (returnedOn != null) {
            return GuaranteeState.RETURNED;
        }
        if (left().isZero()) {
            return GuaranteeState.CLAIMED;
        }
        if (proposed != null) {
            return GuaranteeState.CLAIM_PROPOSED;
        }
        if (validUntil == null || validUntil.isAfter(today.plusDays(warnDays))) {
            return GuaranteeState.HELD;
        }
        return validUntil.isBefore(today) ? GuaranteeState.EXPIRED : GuaranteeState.EXPIRING;
    }

    /** What it still covers today: nothing once it was returned or has ended. */
    Money covers(LocalDate today) {
        return returnedOn == null && (validUntil == null || !validUntil.isBefore(today)) ? left() : Money.ZERO;
    }

    boolean isOf(GuaranteePurpose asked) {
        return purpose == asked;
    }

    String number() {
        return number;
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

    GuaranteePurpose purpose() {
        return purpose;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    boolean concerns(String organisation) {
        return organisation.equals(supplier) || organisation.equals(applicant);
    }

    boolean isLodgedBy(String organisation) {
        return organisation.equals(supplier);
    }

    long version() {
        return version;
    }

    GuaranteeView view(LocalDate today, int warnDays) {
        return new GuaranteeView(number, contract, project, title, supplier, supplierName, purpose, form, issuer, reference, amount, lodgedOn, validUntil,
                state(today, warnDays), claimed, proposed, validUntil == null ? null : ChronoUnit.DAYS.between(today, validUntil),
                acts.stream().map(GuaranteeAct::view).toList(), version);
    }
}
