package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;

/** 投标保证金 of one supplier for one lot: what was received, and what was given back with which interest. */
@Entity
@Table(name = "tender_bond")
class Bond {

    private static final int REFERENCE = 100;
    private static final BigDecimal MOST_PERCENT = new BigDecimal("100");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_bond_seq")
    @SequenceGenerator(name = "tender_bond_seq", sequenceName = "tender_bond_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "tender_number")
    private String tender;
    @Column(name = "lot_number")
    private int lot;
    private String supplier;
    @Column(name = "supplier_name")
    private String supplierName;
    private Money amount;
    @Enumerated(EnumType.STRING)
    private BondForm form;
    private String reference;
    @Column(name = "received_on")
    private LocalDate receivedOn;
    @Column(name = "recorded_by")
    private String recordedBy;
    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;
    @Enumerated(EnumType.STRING)
    private BondCause cause;
    @Column(name = "counted_from")
    private LocalDate since;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "returned_on")
    private LocalDate returnedOn;
    @Column(name = "returned_by")
    private String returnedBy;
    @Column(name = "days_late")
    private Integer daysLate;
    private BigDecimal rate;
    private Money interest;
    /** When the agency was told that it is due, and by which day; when that it is overdue. */
    @Column(name = "due_told_at")
    private LocalDateTime dueToldAt;
    @Column(name = "told_due_on")
    private LocalDate toldDueOn;
    @Column(name = "overdue_told_at")
    private LocalDateTime overdueToldAt;

    protected Bond() {
    }

    Bond(Tender tender, BondEntry entry, String supplierName, String by, LocalDateTime at) {
        this.tender = tender.number;
        this.lot = entry.lot();
        this.supplier = entry.supplier();
        this.supplierName = supplierName;
        this.amount = entry.amount();
        this.form = entry.form();
        this.reference = entry.reference().strip();
        this.receivedOn = entry.receivedOn();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** All defects at once, except who pays. */
    static void complete(BondEntry entry, Breaches breaches, LocalDate today) {
        breaches.positive(entry.amount(), "amount");
        breaches.required(entry.form(), "form");
        breaches.text(entry.reference(), REFERENCE, "reference");
        if (breaches.required(entry.receivedOn(), "receivedOn")) {
            breaches.check(!entry.receivedOn().isAfter(today), InputRule.DATE_IN_FUTURE, "receivedOn", entry.receivedOn());
        }
    }

    /** @param law of the day from which the return is counted, as the calculator takes it */
    void giveBack(BondDue due, BondReturn given, Regulation law, WorkingDays days, String by, LocalDate today) {
        Breaches breaches = new Breaches();
        if (breaches.required(given.returnedOn(), "returnedOn") && breaches.check(!given.returnedOn().isAfter(today), InputRule.DATE_IN_FUTURE, "returnedOn", given.returnedOn())) {
            breaches.check(!given.returnedOn().isBefore(due.since()), InputRule.DATE_ORDER, "returnedOn", due.since(), given.returnedOn());
        }
        if (given.baseRate() != null) {
            breaches.check(given.baseRate().signum() >= 0, InputRule.NEGATIVE, "baseRate", given.baseRate());
            breaches.check(given.baseRate().compareTo(MOST_PERCENT) <= 0, InputRule.TOO_LARGE, "baseRate", MOST_PERCENT);
        }
        breaches.refuseIfAny();
        BondInterest owed = BondInterest.of(amount, due.since(), given.returnedOn(), given.baseRate(), law, days);
        cause = due.cause();
        since = due.since();
        dueOn = owed.dueOn();
        daysLate = (int) owed.daysLate();
        rate = owed.daysLate() > 0 ? owed.rate() : null;
        interest = owed.interest();
        returnedOn = given.returnedOn();
        returnedBy = by;
    }

    /** Notes that its return is told of; false where nothing is to be told, or was before. An overdue one needs no word of being due. */
    boolean tellOf(BondView today, LocalDateTime at) {
        if (today.state() == BondState.OVERDUE && overdueToldAt == null) {
            overdueToldAt = at;
            dueToldAt = dueToldAt == null ? at : dueToldAt;
            toldDueOn = today.dueOn();
            return true;
        }
        if (today.state() == BondState.DUE && (dueToldAt == null || toldDueOn == null && today.dueOn() != null)) {
            boolean told = dueToldAt != null;
            dueToldAt = at;
            toldDueOn = today.dueOn();
            return !told;
        }
        return false;
    }

    void ensureHeld() {
        if (isReturned()) {
            throw new RuleViolation(BondRule.BOND_IS_RETURNED_ONCE, null, supplierName, returnedOn);
        }
    }

    boolean isReturned() {
        return returnedOn != null;
    }

    boolean is(String organisation, int ofLot) {
        return supplier.equals(organisation) && lot == ofLot;
    }

    String supplier() {
        return supplier;
    }

    String supplierName() {
        return supplierName;
    }

    int lot() {
        return lot;
    }

    Money amount() {
        return amount;
    }

    long version() {
        return version;
    }

    /** Whether all of it had come when the bids were due. */
    boolean suffices(TenderPlan plan) {
        return amount.atLeast(plan.bond) && (plan.bidDeadline == null || !receivedOn.isAfter(plan.bidDeadline.toLocalDate()));
    }

    /** A bond that is kept, as the refusal of its supplier says. */
    BondView kept(TenderPlan plan, String refusal) {
        return view(plan, BondState.KEPT, null, null, refusal);
    }

    /** @param due empty while it is held; owed: as of today, null where nothing is due or its last day is not known yet */
    BondView view(TenderPlan plan, BondDue due, BondInterest owed) {
        if (isReturned()) {
            return new BondView(tender, lot, supplier, supplierName, plan.bond, amount, form, reference, receivedOn, suffices(plan),
                    daysLate > 0 ? BondState.RETURNED_LATE : BondState.RETURNED, cause, since, dueOn, returnedOn, daysLate, plain(rate), interest, null, version);
        }
        return view(plan, due == null ? BondState.HELD : owed != null && owed.daysLate() > 0 ? BondState.OVERDUE : BondState.DUE, due, owed, null);
    }

    private BondView view(TenderPlan plan, BondState state, BondDue due, BondInterest owed, String refusal) {
        boolean late = owed != null && owed.daysLate() > 0;
        return new BondView(tender, lot, supplier, supplierName, plan.bond, amount, form, reference, receivedOn, suffices(plan), state, due == null ? null : due.cause(),
                due == null ? null : due.since(), owed == null ? null : owed.dueOn(), null, late ? owed.daysLate() : 0, late ? plain(owed.rate()) : null, late ? owed.interest() : null,
                refusal, version);
    }

    /** The column keeps six decimals. */
    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    /** A bidder of whom nothing was received. */
    static BondView missing(Tender tender, Bid bid) {
        return new BondView(tender.number, bid.lot(), bid.supplier(), bid.supplierName(), tender.plan.bond, null, null, null, null, false, BondState.MISSING, null, null, null,
                null, 0, null, null, null, 0);
    }
}
