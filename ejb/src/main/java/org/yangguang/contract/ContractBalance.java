package org.yangguang.contract;

import static org.yangguang.shared.Breaches.ensure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.yangguang.shared.Money;

/**
 * The one balance row of a contract. Every movement locks it first, so that 32 cashiers at once see each other; the
 * same limits stand as CHECK constraints in the database. Each method answers the rule before the database would.
 */
@Entity
@Table(name = "contract_balance")
class ContractBalance {

    @Id
    @Column(name = "contract_number")
    private String contract;
    private Money contracted;
    private Money confirmed;
    private Money settled;
    @Column(name = "advance_paid")
    private Money advancePaid;
    private Money recovered;
    @Column(name = "advance_limit")
    private Money advanceLimit;
    @Version
    private long version;

    protected ContractBalance() {
    }

    ContractBalance(String contract, Money contracted, Money advanceLimit) {
        this.contract = contract;
        this.contracted = contracted;
        this.advanceLimit = advanceLimit;
        this.confirmed = Money.ZERO;
        this.settled = Money.ZERO;
        this.advancePaid = Money.ZERO;
        this.recovered = Money.ZERO;
    }

    void confirm(Money amount) {
        Money after = confirmed.plus(amount);
        ensure(after.atMost(contracted), ContractRule.CONFIRMED_WITHIN_CONTRACTED, amount, contracted.minus(confirmed));
        confirmed = after;
    }

    void payAdvance(Money amount) {
        Money after = advancePaid.plus(amount);
        ensure(after.minus(recovered).atMost(advanceLimit), ContractRule.ADVANCE_WITHIN_CLAUSE, amount,
                advanceLimit.minus(advancePaid).plus(recovered));
        advancePaid = after;
    }

    /** Settles confirmed cost: so much in cash, so much by recovering the advance. */
    void pay(Money cash, Money recoveredAdvance) {
        Money after = settled.plus(cash).plus(recoveredAdvance);
        ensure(after.atMost(confirmed), ContractRule.PAID_WITHIN_CONFIRMED, cash.plus(recoveredAdvance),
                confirmed.minus(settled));
        ensure(recovered.plus(recoveredAdvance).atMost(advancePaid), ContractRule.RECOVERED_WITHIN_ADVANCE,
                recoveredAdvance, advancePaid.minus(recovered));
        settled = after;
        recovered = recovered.plus(recoveredAdvance);
    }

    /** An amendment in force changes the value; what has been confirmed stays within it. */
    void amend(Money amount) {
        Money after = contracted.plus(amount);
        ensure(confirmed.atMost(after), ContractRule.CONFIRMED_WITHIN_CONTRACTED, confirmed, after);
        contracted = after;
    }

    ContractBalanceView view() {
        return new ContractBalanceView(contract, contracted, confirmed, settled, advancePaid, recovered, advanceLimit);
    }
}
