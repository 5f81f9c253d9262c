package org.yangguang.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangguang.shared.Money;

/**
 * Where the components that move money post it, inside their own guarded doors and under their own locks: a budget line's
 * accounts under the lock of its project's lines, a contract's accounts under the lock of the contract's balance.
 */
public interface Ledger {

    /**
     * What a line's money is from now on. Where it was something else, what is not yet spent is posted from the one to the
     * other; what was spent stays what it was.
     *
     * @param cause number of the approval
     */
    void describe(LineCoding coding, String cause);

    /**
     * Posts in the running transaction, in the month in which it occurred or, where that is closed, in the first one after
     * it that is open. Refuses unequal sides (LEDGER-X02) and a balance below zero (LEDGER-X03).
     */
    void post(Posting posting);

    /** The balance of an account on a line and contract, on the account's own side. */
    Money balance(Account account, String project, String line, String contract);

    /** The project in whose budget a contract stands. */
    Optional<String> projectOf(String contract);

    /** What a contract has on each line, by the line's number. */
    Map<String, LineUse> onLines(String contract);

    /** What contracts have on a line and is neither paid nor lapsed, by the contract's number and in its order. */
    Map<String, Money> committed(String line);

    /** The postings of a contract, in the order in which they were made. */
    List<HeaderView> ofContract(String contract);

    /** What contracts moved on the lines of projects; within a project in the order in which it was posted. */
    List<LineMove> lineMoves(Collection<String> projects);
}
