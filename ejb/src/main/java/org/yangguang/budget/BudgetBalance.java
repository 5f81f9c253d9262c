package org.yangguang.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/** How one line of an approved budget stands. Changed only while its row is locked; the database checks it again. */
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

    protected BudgetBalance() {
    }

    BudgetBalance(String projectNumber, String lineNumber, int position, Money allotted) {
        this.projectNumber = projectNumber;
        this.lineNumber = lineNumber;
        this.position = position;
        this.allotted = allotted;
    }

    /** A newer version of the budget allots another amount, never less than is already contracted. */
    void allot(Money amount) {
        Breaches.ensure(contracted.atMost(amount), BudgetRule.KEEPS_WHAT_IS_CONTRACTED, lineNumber, amount, contracted);
        allotted = amount;
    }

    void contract(Money amount) {
        Breaches.ensure(contracted.plus(amount).atMost(allotted), BudgetRule.CONTRACT_WITHIN_ALLOTTED, amount, free());
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

    void pay(Money amount) {
        Breaches.ensure(paid.plus(amount).atMost(contracted), BudgetRule.MOVE_WITHIN_CONTRACTED, amount,
                contracted.minus(paid));
        paid = paid.plus(amount);
    }

    Money free() {
        return allotted.minus(contracted);
    }

    String lineNumber() {
        return lineNumber;
    }

    BalanceView view() {
        return new BalanceView(lineNumber, projectNumber, allotted, contracted, confirmed, paid);
    }
}
