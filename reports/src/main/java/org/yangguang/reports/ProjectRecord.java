package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/** Everything about one project that fits into tables, for the workbook of 项目全卷. */
public record ProjectRecord(List<ProjectLedgerRow> project, List<BudgetExecutionRow> budget, List<ContractLedgerRow> contracts,
                            List<CostLedgerRow> costs, List<PaymentLedgerRow> payments, List<PerformanceRow> performance,
                            List<Step> steps, List<Trace> trail, List<Paper> papers) {

    /** A finished step with its opinion; {@code onBehalfOf} is the person represented (代). */
    public record Step(LocalDateTime at, String stage, String task, String person, String onBehalfOf, String outcome, String opinion) {
    }

    /** An entry of the audit trail; {@code rules} are the codes for which something was refused, the amount in 元. */
    public record Trace(LocalDateTime at, String person, String role, String action, String subject, String outcome, String rules,
                        BigDecimal amount) {
    }

    /** A document; {@code path} is where it lies beside the workbook, {@code sha256} what it was when it was received. */
    public record Paper(String path, String owner, String fileName, long length, String uploadedBy, LocalDateTime uploadedAt,
                        String sha256) {
    }
}
