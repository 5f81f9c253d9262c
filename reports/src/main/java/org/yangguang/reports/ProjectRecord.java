package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Everything about one project that fits into tables, for the workbook of 项目全卷. */
public record ProjectRecord(List<ProjectLedgerRow> project, List<BudgetExecutionRow> budget, List<Appraised> appraisal, List<Offered> offers,
                            List<ContractLedgerRow> contracts, List<Milestone> milestones, List<CostLedgerRow> costs,
                            List<PaymentLedgerRow> payments, List<PerformanceRow> performance, List<Accepted> acceptance,
                            List<Step> steps, List<Trace> trail, List<Paper> papers) {

    /** What one expert said of the project in a round, or what was concluded from it: then the total is the mean. */
    public record Appraised(String number, int round, String expert, String status, BigDecimal foresight, BigDecimal science,
                            BigDecimal practicality, BigDecimal system, BigDecimal total, String advice, String remarks, LocalDateTime at) {
    }

    /** A bid, or a supplier's quotation; of a tender that has no opened bids yet one row without a supplier. Amounts in 元. */
    public record Offered(String tender, String procedure, String status, Integer lot, String number, String supplier, String judged,
                          LocalDateTime submittedAt, BigDecimal listed, BigDecimal corrected, BigDecimal compared, BigDecimal priceScore,
                          BigDecimal technicalScore, BigDecimal totalScore, Integer place, String ground, String sha256) {
    }

    /** A milestone of a contract and what became of it; the instalment in 元. */
    public record Milestone(String number, String supplier, String name, String deliverables, BigDecimal instalment, String status, LocalDate dueOn,
                            LocalDate submittedOn, long lateDays, String lateReason, LocalDate checkedOn, String checkOpinion, LocalDate acceptedOn,
                            String acceptOpinion, int returns) {
    }

    /** A point of the acceptance's checklist, or a line of what was handed over; the value of an asset in 元. */
    public record Accepted(String number, String matter, String name, String criterion, String result, BigDecimal value, String remark,
                           LocalDate on) {
    }

    /** A finished step with its opinion; {@code onBehalfOf} is the person represented (代). */
    public record Step(LocalDateTime at, String stage, String task, String person, String onBehalfOf, String outcome, String opinion) {
    }

    /** An entry of the audit trail; {@code rules} are the codes for which something was refused, the amount in 元. */
    public record Trace(LocalDateTime at, String person, String role, String action, String subject, String outcome, String rules,
                        BigDecimal amount) {
    }

    /**
     * A document, or a form printed for this record; {@code path} is where it lies beside the workbook, {@code sha256} what it
     * was when it was received or printed.
     */
    public record Paper(String path, String owner, String fileName, long length, String uploadedBy, LocalDateTime uploadedAt,
                        String sha256) {
    }
}
