package org.yangguang.ledger;

import java.io.Serializable;

/**
 * What is looked for in the ledger; null means any.
 *
 * @param year    whose books
 * @param month   yyyy-MM, within the year
 * @param source  word of the fund source
 * @param cause   number of the record that moved the money
 */
public record LedgerFilter(int year, String month, Account account, String project, String contract, String source, String function,
                           String economic, String cause) implements Serializable {

    String firstMonth() {
        return month == null || month.isBlank() ? year + "-01" : month.strip();
    }

    String lastMonth() {
        return month == null || month.isBlank() ? year + "-12" : month.strip();
    }
}
