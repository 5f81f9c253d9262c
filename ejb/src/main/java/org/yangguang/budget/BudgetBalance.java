package org.yangguang.budget;

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
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/**
 * How one line of an approved budget stands. Changed only while its row is locked; the database checks it again. Its
 * money is of one budget year (预算法第十八条): what is unspent at the end of it is carried over for the same use, what is
 * then unspent at the end of the next is surplus and recovered (第四十二条). Allotted = paid + carried and unspent + surplus
 * from the first closing on.
 */
@Entity
@Table(name = "budget_balance")
class BudgetBalance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_balance_seq")
    @SequenceGenerator(name = "budget_balance_seq", sequenceName = "budget_balance_seq", allocationSize = 50)
    private Long id;
    @Version
    private long version;
    @Column(name = "project_number")
    private String projectNumber;
    @Column(name = "line_number")
    private String lineNumber;
    private int position;
    private Money allotted;
    private Money contracted = Money.ZERO;
    private Money confirmed = Money.ZERO;
    private Money paid = Money.ZERO;
    @Column(name = "budget_year")
    private int budgetYear;
    @Enumerated(EnumType.STRING)
    private FundSource source;
    private Money carried = Money.ZERO;
    @Column(name = "carried_paid")
    private Money carriedPaid = Money.ZERO;
    private Money surplus = Money.ZERO;
    @Column(name = "closed_year")
    private Integer closedYear;

    protected BudgetBalance() {
    }

    BudgetBalance(String projectNumber, int position, BudgetLine line) {
        this.projectNumber = projectNumber;
        this.lineNumber = line.lineNumber();
        this.position = position;
        this.allotted = line.amount();
        this.budgetYear = line.year();
        this.source = line.source();
    }

    /**
     * A newer version of the budget says otherwise; a line that it leaves out is left nothing. Refuses less than is already
     * contracted, another year for what is already paid, and any change after the year was closed.
     *
     * @param line null when the version leaves it out
     */
    void allot(BudgetLine line) {
        Money amount = line == null ? Money.ZERO : line.amount();
        int year = line == null ? budgetYear : line.year();
        Breaches.ensure(contracted.atMost(amount), BudgetRule.KEEPS_WHAT_IS_CONTRACTED, lineNumber, amount, contracted);
        Breaches.ensure(closedYear == null || amount.equals(allotted) && year == budgetYear, BudgetRule.CLOSED_YEAR_STANDS, lineNumber,
                String.valueOf(closedYear));
        Breaches.ensure(paid.isZero() || year == budgetYear, BudgetRule.PAID_LINE_KEEPS_ITS_YEAR, lineNumber, String.valueOf(budgetYear));
        allotted = amount;
        budgetYear = year;
        source = line == null ? source : line.source();
    }

    void contract(Money amount) {
        Breaches.ensure(amount.atMost(free()), BudgetRule.CONTRACT_WITHIN_ALLOTTED, amount, free());
        contracted = contracted.plus(amount);
    }

    /** Gives back what a contract did not need; what is confirmed or paid stays contracted. */
    void release(Money amount) {
        Money left = contracted.minus(amount);
        Breaches.ensure(confirmed.atMost(left) && paid.atMost(left), BudgetRule.MOVE_WITHIN_CONTRACTED, amount,
                contracted.minus(Money.max(confirmed, paid)));
        contracted = left;
    }

    void confirm(Money amount) {
        Breaches.ensure(confirmed.plus(amount).atMost(contracted), BudgetRule.MOVE_WITHIN_CONTRACTED, amount,
                contracted.minus(confirmed));
        confirmed = confirmed.plus(amount);
    }

    /** Paid in this year: out of the year's own money, or of what was carried into it. */
    void pay(Money amount, int year) {
        Breaches.ensure(paid.plus(amount).atMost(contracted), BudgetRule.MOVE_WITHIN_CONTRACTED, amount,
                contracted.minus(paid));
        Breaches.ensure(amount.atMost(spendable(year)), BudgetRule.PAID_FROM_ITS_YEAR, amount, String.valueOf(year), spendable(year));
        paid = paid.plus(amount);
        if (closedYear != null) {
            carriedPaid = carriedPaid.plus(amount);
        }
    }

    /** What of this line may be paid in a year: not before it begins, and after its end only once it was carried over. */
    Money spendable(int year) {
        if (!source.fiscal()) {
            return year >= budgetYear ? allotted.minus(paid) : Money.ZERO;
        }
        if (closedYear == null) {
            return year == budgetYear ? allotted.minus(paid) : Money.ZERO;
        }
        return year == closedYear + 1 ? carriedLeft() : Money.ZERO;
    }

    /** Carried over and not yet spent; nothing any more after the second closing. */
    private Money carriedLeft() {
        return closedYear != null && closedYear == budgetYear ? carried.minus(carriedPaid) : Money.ZERO;
    }

    /**
     * The line in the closing of a year: what it had for the year, what of that was paid, what becomes of the rest.
     *
     * @param ended the project is finished or broken off, so that nothing is left to carry over for (政府投资条例第二十五条)
     */
    ClosingLine count(int year, boolean ended) {
        boolean first = closedYear == null;
        Money available = first ? allotted : carried;
        Money spent = first ? paid : carriedPaid;
        Money rest = available.minus(spent);
        ClosingOutcome outcome = rest.isZero() ? ClosingOutcome.SPENT : first && !ended && budgetYear == year
                ? ClosingOutcome.CARRIED : first && ended ? ClosingOutcome.SURPLUS_OF_ENDED : ClosingOutcome.SURPLUS_OF_TWO_YEARS;
        return new ClosingLine(lineNumber, projectNumber, budgetYear, available, spent, outcome.carries() ? rest : Money.ZERO,
                outcome.carries() ? Money.ZERO : rest, outcome);
    }

    /** The year is closed as counted. */
    void close(int year, ClosingLine counted) {
        closedYear = year;
        if (counted.carried().isPositive()) {
            carried = counted.carried();
        }
        surplus = surplus.plus(counted.surplus());
    }

    Money free() {
        return Money.max(Money.ZERO, allotted.minus(surplus).minus(contracted));
    }

    /** The earliest year whose closing has to count the line. */
    int openYear() {
        return closedYear == null ? budgetYear : closedYear + 1;
    }

    String projectNumber() {
        return projectNumber;
    }

    String lineNumber() {
        return lineNumber;
    }

    BudgetBalanceView view() {
        return new BudgetBalanceView(lineNumber, projectNumber, budgetYear, allotted, contracted, confirmed, paid, carriedLeft(),
                carriedLeft().isPositive() ? closedYear + 1 : null, surplus, source.fiscal());
    }
}
