package org.yangguang.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.export.ExportRule;
import org.yangguang.export.ExportService;
import org.yangguang.identity.Roles;
import org.yangguang.reports.Ledgers;
import org.yangguang.reports.WorklistRow;
import org.yangguang.shared.Audited;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.workflow.InboxFilter;
import org.yangguang.workflow.InboxPage;
import org.yangguang.workflow.InboxTab;
import org.yangguang.workflow.WorkflowService;

/**
 * The ledgers as workbooks: of what the actor may see, and nothing else. Amounts are in 元; file names end with the day. Each
 * ledger refuses what is no year, and more than two thousand rows (EXPORT-X05): those are ordered (POST /api/v1/exports).
 */
@Stateless
@Audited
public class LedgerService {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    @Inject
    private LedgerSources sources;
    @Inject
    private FormParts parts;
    @Inject
    private BatchForms batches;
    @Inject
    private DepartureForms departures;
    @Inject
    private WorkflowService workflow;
    @Inject
    private Clock clock;

    /** The projects submitted in a year; called by pages and GET /api/v1/ledgers/projects. Refuses what is no year. */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewProjectLedger(int year) {
        return ofYear("project-ledger", year);
    }

    /** The budget lines of a year and those carried into it, with what is contracted, confirmed, paid, carried over and recovered; called by pages and GET /api/v1/ledgers/budgets. */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewBudgetExecution(int year) {
        return ofYear("budget-execution", year);
    }

    /** 年度预算表: the rows of a year's rounds; called by pages and GET /api/v1/ledgers/annual-budgets. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewAnnualBudgets(int year) {
        return ofYear("annual-budget", year);
    }

    /** 结转结余清单: every line that the closing of a year counts, signed or not yet; called by pages and GET /api/v1/ledgers/carry-over. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewCarryOverList(int year) {
        return ofYear("carry-over", year);
    }

    /**
     * The contracts and task agreements signed in a year; called by pages and GET /api/v1/ledgers/contracts. Outside the
     * ministry one finds the own only.
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewContractLedger(int year) {
        return ofYear("contract-ledger", year);
    }

    /** The costs claimed in a year; called by pages and GET /api/v1/ledgers/costs. A supplier finds its own only. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewCostLedger(int year) {
        return ofYear("cost-ledger", year);
    }

    /** What was paid in a year; called by pages and GET /api/v1/ledgers/payments. A supplier finds its own payments only. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER,
        Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewPaymentLedger(int year) {
        return ofYear("payment-ledger", year);
    }

    /** The performance reviews whose self-evaluation came in a year; called by pages and GET /api/v1/ledgers/performance. */
    @RolesAllowed({Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewPerformanceTable(int year) {
        return ofYear("performance-table", year);
    }

    /** 评审专家劳务报酬台账: what experts were recorded to be paid for the evaluations of a year; called by pages and GET /api/v1/ledgers/expert-fees. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewExpertFees(int year) {
        return ofYear("expert-fees", year);
    }

    /**
     * What is late today: open tasks after their time, those of lists and of annual budgets as well, milestones not delivered by
     * the agreed day, payments after the legal period (PAY-05), and publications that wait for their review after the day that
     * the law leaves for them (OPN-01); the longest first. Called by pages and GET /api/v1/ledgers/overdue.
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewOverdueList() {
        return workbook(LedgerSources.OVERDUE, sources.of(LedgerSources.OVERDUE, 0));
    }

    /**
     * A list of the actor's own work, as narrowed in the inbox and over all its pages; called by the inbox's button. Refuses
     * nobody: there is nothing in it but what the inbox shows.
     */
    @PermitAll
    public PrintedPaper viewWorklist(InboxTab tab, InboxFilter filter) {
        LocalDateTime now = LocalDateTime.now(clock);
        List<WorklistRow> found = new ArrayList<>();
        InboxPage page;
        String after = null;
        do {
            page = workflow.listInbox(tab, filter.after(after));
            page.rows().forEach(row -> found.add(LedgerRows.work(row, now)));
            after = page.next();
        } while (after != null);
        return workbook("worklist-" + tab.word(), Ledgers.worklist(FormTexts.of("workflow.tab." + tab.word())).write(found, parts.imprint(found)));
    }

    /** 离岗移交清单 as a workbook; called by the handover's page and GET /api/v1/departures/{number}/table. NotFound for whoever has no part in it. */
    @PermitAll
    public PrintedPaper viewDepartureTable(String number) {
        return departures.table(number);
    }

    /** The rows of a batch as a table; called by the batch's page and GET /api/v1/batches/{number}/table. Another organisation's is NotFound. */
    @PermitAll
    public PrintedPaper viewBatchTable(String number) {
        return batches.table(number);
    }

    private PrintedPaper ofYear(String name, int year) {
        check(year);
        return workbook(name + "-" + year, sources.of(name, year));
    }

    private PrintedPaper workbook(String name, LedgerSources.Source<?> source) {
        long rows = source.size();
        if (rows > ExportService.MOST_AT_ONCE) {
            throw new RuleViolation(ExportRule.IS_SHORT, null, rows, ExportService.MOST_AT_ONCE);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        source.write(sources.imprint(name), out, written -> { });
        return workbook(name, out.toByteArray());
    }

    private PrintedPaper workbook(String name, byte[] content) {
        return PrintedPaper.workbook(name + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(clock)), content);
    }

    private static void check(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RuleViolation(InputRule.OUT_OF_RANGE, "year", FIRST_YEAR, LAST_YEAR);
        }
    }
}
