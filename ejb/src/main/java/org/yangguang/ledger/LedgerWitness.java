package org.yangguang.ledger;

import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Money;

/** Implemented by each component whose own rows say what the ledger says too; asked by the proof. */
public interface LedgerWitness {

    /** Every figure of its rows, as the database has them now. */
    List<Stated> figures();

    /**
     * A figure and the balances that together have to say the same.
     *
     * @param row      table, key and column, as a difference is told
     * @param line     of which budget line; null for all that a contract has
     * @param contract of which contract; null for all that a line has
     * @param held     only what a contract has on the line
     */
    record Stated(String row, Money amount, String line, String contract, boolean held, List<Account> accounts) implements Serializable {

        public static Stated ofLine(String row, Money amount, String line, Account... accounts) {
            return new Stated(row, amount, line, null, false, List.of(accounts));
        }

        public static Stated heldOnLine(String row, Money amount, String line, Account... accounts) {
            return new Stated(row, amount, line, null, true, List.of(accounts));
        }

        public static Stated ofContract(String row, Money amount, String contract, Account... accounts) {
            return new Stated(row, amount, null, contract, true, List.of(accounts));
        }
    }
}
