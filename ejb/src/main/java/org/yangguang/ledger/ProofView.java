package org.yangguang.ledger;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * One proof of the books.
 *
 * @param postings    how many were added up
 * @param debits      sum of all debits
 * @param differences how many rows differ
 * @param findings    the first of them
 */
public record ProofView(long proof, LocalDateTime at, String by, String byName, long postings, long entries, Money debits, Money credits,
                        long differences, List<Finding> findings) implements Serializable {

    /**
     * A row that says something else.
     *
     * @param row      the number of a posting; account, project, line and contract of a balance; or table, key and column
     * @param expected what the entries add up to
     * @param found    what the row says
     */
    public record Finding(ProofCheck failed, String row, String expected, String found) implements Serializable {
    }

    public boolean agreed() {
        return differences == 0;
    }
}
