package org.yangguang.budget;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.project.Indicator;
import org.yangguang.shared.Money;

/**
 * One version of a project's budget.
 *
 * @param revision       1 for the first
 * @param approvedAmount what 立项 approved, which the total may not exceed
 * @param documentNumber 文号 of the approval, null before
 * @param version        of the record, to send back with a decision
 */
public record BudgetView(String projectNumber, String applicationNumber, int revision, BudgetStatus status,
                         Money approvedAmount, Money total, List<Line> lines, List<Indicator> targets, String remark,
                         LocalDate lawDate, String preparedBy, LocalDateTime preparedAt, String reviewedBy,
                         LocalDateTime reviewedAt, String returnedReason, String returnedBy, String documentNumber,
                         LocalDate approvedOn, String approvedBy, long version) implements Serializable {

    /**
     * A line.
     *
     * @param code     the line's number, e.g. XM-2026-2160299-0001-Y01, under which its balance is kept
     * @param function seven digits, with its name
     * @param economic five digits, with its name
     * @param procured whether it is spent by procurement and listed separately for it
     */
    public record Line(String code, String item, String function, String functionName, String economic,
                       String economicName, FundSource source, int year, boolean procured, Money amount)
            implements Serializable {
    }
}
