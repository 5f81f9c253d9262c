package org.yangguang.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.yangguang.reporting.FormsService;
import org.yangguang.reporting.LedgerService;
import org.yangguang.reporting.PrintedPaper;
import org.yangguang.reporting.TraceService;
import org.yangguang.shared.NotFound;
import org.yangguang.web.shell.GuardedServlet;
import org.yangguang.web.workflow.InboxMemory;

/**
 * The forms and ledgers for the pages' buttons: /app/forms/ and a form's name with ?number= (approval also &amp;stage=,
 * award-letter &amp;lot=), batch-draft for the tasks ticked in the inbox, a ledger's name with ?year=, overdue-list, and
 * worklist for the list that the person has open in the inbox.
 */
@WebServlet("/app/forms/*")
public class FormsServlet extends GuardedServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormsService forms;
    @Inject
    private TraceService traces;
    @Inject
    private LedgerService ledgers;
    @Inject
    private InboxMemory inbox;
    @Inject
    private Clock clock;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintedPaper paper = paper(request);
        response.setContentType(paper.mediaType());
        response.setContentLength(paper.content().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(paper.content());
    }

    private PrintedPaper paper(HttpServletRequest request) {
        String number = Objects.requireNonNullElse(request.getParameter("number"), "");
        return switch (String.valueOf(request.getPathInfo())) {
            case "/approval" -> forms.viewApprovalForm(number, request.getParameter("stage"));
            case "/list" -> forms.viewListForm(number);
            case "/list-notice" -> forms.viewListNotice(number);
            case "/award-letter" -> forms.viewAwardLetter(number, whole(request.getParameter("lot"), 1));
            case "/payment-order" -> forms.viewPaymentOrder(number);
            case "/payment-trace" -> traces.viewPaymentTraceSheet(number);
            case "/application" -> forms.viewApplicationForm(number);
            case "/budget-approval" -> forms.viewBudgetApproval(number);
            case "/appraisal" -> forms.viewAppraisalForm(number);
            case "/tender-document" -> forms.viewTenderDocument(number);
            case "/opening-record" -> forms.viewOpeningRecord(number);
            case "/contract" -> forms.viewContractCover(number);
            case "/deliverable-receipt" -> forms.viewDeliverableReceipt(number);
            case "/cost-confirmation" -> forms.viewCostConfirmation(number);
            case "/performance-report" -> forms.viewPerformanceReport(number);
            case "/certificate" -> forms.viewCertificate(number);
            case "/handover-list" -> forms.viewHandoverLists(number);
            case "/departure-list" -> forms.viewDepartureList(number);
            case "/departure-table" -> ledgers.viewDepartureTable(number);
            case "/batch-sheet" -> forms.viewBatchSheet(number);
            case "/batch-draft" -> forms.viewBatchDraft(inbox.chosen());
            case "/batch-table" -> ledgers.viewBatchTable(number);
            case "/carry-over-list" -> forms.viewCarryOverForm(number);
            case "/project-ledger" -> ledgers.viewProjectLedger(year(request));
            case "/budget-execution" -> ledgers.viewBudgetExecution(year(request));
            case "/annual-budget" -> ledgers.viewAnnualBudgets(year(request));
            case "/carry-over" -> ledgers.viewCarryOverList(year(request));
            case "/contract-ledger" -> ledgers.viewContractLedger(year(request));
            case "/cost-ledger" -> ledgers.viewCostLedger(year(request));
            case "/payment-ledger" -> ledgers.viewPaymentLedger(year(request));
            case "/performance-table" -> ledgers.viewPerformanceTable(year(request));
            case "/expert-fees" -> ledgers.viewExpertFees(year(request));
            case "/worklist" -> ledgers.viewWorklist(inbox.tab(), inbox.whole());
            case "/overdue-list" -> ledgers.viewOverdueList();
            default -> throw new NotFound("form", request.getPathInfo());
        };
    }

    private int year(HttpServletRequest request) {
        return whole(request.getParameter("year"), LocalDate.now(clock).getYear());
    }

    private static int whole(String text, int otherwise) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }
}
