package org.yangguang.ledger;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A month's books.
 *
 * @param month    yyyy-MM
 * @param postings how many stand in it
 * @param total    sum of their debits
 * @param acts     what was done to it, the first first
 */
public record PeriodView(String month, PeriodStatus status, long postings, Money total, List<Act> acts, long version) implements Serializable {

    /** @param kind closing-proposed, closed, reopening-proposed, reopened or declined */
    public record Act(String kind, String by, String byName, LocalDateTime at, String reason) implements Serializable {
    }
}
