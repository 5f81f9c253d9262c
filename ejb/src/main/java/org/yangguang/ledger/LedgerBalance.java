package org.yangguang.ledger;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/**
 * The sums of an account's entries on a line and a contract. Moved by the transaction that adds the entries, while the row
 * is locked; the database checks the side again.
 */
@Entity
@Table(name = "ledger_balance")
class LedgerBalance {

    @EmbeddedId
    private BalanceKey key;
    private BigDecimal debit = new BigDecimal("0.00");
    private BigDecimal credit = new BigDecimal("0.00");
    @Version
    private long version;

    protected LedgerBalance() {
    }

    LedgerBalance(BalanceKey key) {
        this.key = key;
    }

    /** Refuses what would leave less than nothing. */
    void move(Money debits, Money credits) {
        BigDecimal moreDebit = debit.add(debits.yuan());
        BigDecimal moreCredit = credit.add(credits.yuan());
        Breaches.ensure(key.account().balance(moreDebit, moreCredit).signum() >= 0, LedgerRule.BALANCE_STAYS_ON_ITS_SIDE, key.account().word(),
                debits.plus(credits), balance());
        debit = moreDebit;
        credit = moreCredit;
    }

    Money balance() {
        return new Money(key.account().balance(debit, credit));
    }

    BalanceKey key() {
        return key;
    }
}
