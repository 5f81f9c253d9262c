package org.yangguang.ledger;

import java.io.Serializable;
import org.yangguang.shared.Money;

/**
 * One side of a posting.
 *
 * @param entry    its key, by which pages go on
 * @param line     budget line; null where the account is kept by contract
 * @param contract null where no contract has the money
 * @param source   word of the fund source, with year and codes as they were when it was posted
 */
public record LedgerEntryView(long entry, HeaderView posting, Account account, Money debit, Money credit, String line, String contract,
                              String source, Integer budgetYear, String function, String economic) implements Serializable {
}
