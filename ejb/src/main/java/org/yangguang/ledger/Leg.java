package org.yangguang.ledger;

import java.io.Serializable;
import org.yangguang.shared.Money;

/**
 * One side of a posting.
 *
 * @param line     budget line, null where the account is kept by contract
 * @param contract null where no contract has the money
 */
public record Leg(Account account, String line, String contract, Money debit, Money credit) implements Serializable {

    public static Leg debit(Account account, String line, String contract, Money amount) {
        return new Leg(account, line, contract, amount, Money.ZERO);
    }

    public static Leg credit(Account account, String line, String contract, Money amount) {
        return new Leg(account, line, contract, Money.ZERO, amount);
    }

    Money amount() {
        return debit.plus(credit);
    }
}
