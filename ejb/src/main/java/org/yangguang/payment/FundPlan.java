package org.yangguang.payment;

import static org.yangguang.shared.Breaches.ensure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;

/**
 * 用款计划: what may be spent on a project in one month. The row is locked for each movement; orders hold their sum from
 * preparation on, so that two of them cannot both count on the same plan.
 */
@Entity
@Table(name = "payment_plan")
class FundPlan {

    @Id
    @GeneratedValue(generator = "payment_plan_seq")
    @SequenceGenerator(name = "payment_plan_seq", sequenceName = "payment_plan_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    private String project;
    @Column(name = "plan_month")
    private String month;
    private Money planned;
    private Money held;
    private Money spent;
    @Column(name = "set_by")
    private String setBy;
    @Column(name = "set_at")
    private LocalDateTime setAt;
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "plan_id", nullable = false)
    private List<FundPlanEntry> entries = new ArrayList<>();

    protected FundPlan() {
    }

    FundPlan(String project, String month) {
        this.project = project;
        this.month = month;
        this.planned = Money.ZERO;
        this.held = Money.ZERO;
        this.spent = Money.ZERO;
    }

    /**
     * What a month's plan must satisfy before its row is touched; returns the month.
     *
     * @param unplanned of the budget, not counting this month
     */
    static YearMonth check(FundPlanRow row, YearMonth now, Money unplanned) {
        Breaches breaches = new Breaches();
        YearMonth month = null;
        if (breaches.required(row.month(), "month")) {
            try {
                month = YearMonth.parse(row.month().strip());
                breaches.check(!month.isBefore(now), PaymentRule.PLAN_IS_FOR_NOW_OR_LATER, "month", month);
            } catch (DateTimeParseException unreadable) {
                breaches.check(false, InputRule.NOT_A_DATE, "month", row.month());
            }
        }
        if (breaches.notNegative(row.planned(), "planned")) {
            breaches.check(row.planned().atMost(unplanned), PaymentRule.PLAN_WITHIN_BUDGET, "planned", row.planned(), unplanned);
        }
        breaches.refuseIfAny();
        return month;
    }

    /** Sets the month's sum; never below what is already ordered or spent. */
    void set(Money sum, String by, LocalDateTime at) {
        Money bound = held.plus(spent);
        if (sum.lessThan(bound)) {
            throw new RuleViolation(PaymentRule.PLAN_COVERS_WHAT_IS_ORDERED, "planned", sum, bound);
        }
        entries.add(new FundPlanEntry("PLANNED", sum.minus(planned), null, by, at));
        planned = sum;
        setBy = by;
        setAt = at;
    }

    /** An order has been prepared. */
    void hold(String order, Money amount, String by, LocalDateTime at) {
        ensure(amount.atMost(left()), PaymentRule.WITHIN_MONTH_PLAN, amount, left(), month);
        held = held.plus(amount);
        entries.add(new FundPlanEntry("HELD", amount, order, by, at));
    }

    /** The order was given back. */
    void release(String order, Money amount, String by, LocalDateTime at) {
        held = held.minus(amount);
        entries.add(new FundPlanEntry("RELEASED", amount, order, by, at));
    }

    /** The order was paid. */
    void spend(String order, Money amount, String by, LocalDateTime at) {
        held = held.minus(amount);
        spent = spent.plus(amount);
        entries.add(new FundPlanEntry("SPENT", amount, order, by, at));
    }

    Money left() {
        return planned.minus(held).minus(spent);
    }

    /** What the month takes of the budget: its plan, and once it is over what was ordered and paid in it, for nobody orders on it any more. */
    Money binds(YearMonth now) {
        return YearMonth.parse(month).isBefore(now) ? held.plus(spent) : planned;
    }

    String month() {
        return month;
    }

    Money planned() {
        return planned;
    }

    FundPlanView view() {
        return new FundPlanView(project, month, planned, held, spent, setBy, setAt, version);
    }
}
