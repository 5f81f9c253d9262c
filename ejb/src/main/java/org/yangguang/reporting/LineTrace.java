package org.yangguang.reporting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.budget.BudgetBalanceView;
import org.yangguang.budget.BudgetView;
import org.yangguang.shared.Money;

/**
 * What became of a budget line.
 *
 * @param documentNumber 文号 of the version that approved it
 * @param approvedBy     name of the person
 * @param contracts      what each contract has taken of it
 * @param bookings       every movement, the first first
 * @param payments       what was paid of it, the first first
 */
public record LineTrace(String project, String title, BudgetView.Line line, BudgetBalanceView balance, int revision, String documentNumber,
                        LocalDate approvedOn, String approvedBy, List<ByContract> contracts, List<LineBooking> bookings,
                        List<PaidPart> payments) implements Serializable {

    /** A contract's part of the line. */
    public record ByContract(String contract, String title, String supplierName, Money contracted, Money confirmed, Money paid) implements Serializable {
    }

    /** What is neither paid nor recovered. */
    public Money unspent() {
        return balance.allotted().minus(balance.paid()).minus(balance.surplus());
    }

    /** Whether the contracts' parts and the payments make the line's balance, to the fen. */
    public boolean inOrder() {
        return Money.sum(contracts.stream().map(ByContract::contracted).toList()).equals(balance.contracted())
                && Money.sum(contracts.stream().map(ByContract::confirmed).toList()).equals(balance.confirmed())
                && Money.sum(contracts.stream().map(ByContract::paid).toList()).equals(balance.paid())
                && Money.sum(payments.stream().map(PaidPart::share).toList()).equals(balance.paid());
    }
}
