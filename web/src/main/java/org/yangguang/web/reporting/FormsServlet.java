package org.yangguang.web.reporting;

import jakarta.inject.Inject;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.reporting.FormsService;
import org.yangguang.reporting.LedgerService;
import org.yangguang.reporting.PrintedPaper;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;

/**
 * The forms and ledgers for the pages' buttons: /app/forms/approval?number=&amp;stage=, award-letter?number=&amp;lot=,
 * payment-order?number=, project-ledger?year=, payment-ledger?year=.
 */
@WebServlet("/app/forms/*")
public class FormsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private FormsService forms;
    @Inject
    private LedgerService ledgers;
    @Inject
    private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            PrintedPaper paper = paper(request);
            response.setContentType(paper.mediaType());
            response.setContentLength(paper.content().length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + paper.fileName() + "\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(paper.content());
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RuleViolation refused) {
            response.sendError(422);
        }
    }

    private PrintedPaper paper(HttpServletRequest request) {
        String number = request.getParameter("number");
        return switch (String.valueOf(request.getPathInfo())) {
            case "/approval" -> forms.viewApprovalForm(number, request.getParameter("stage"));
            case "/award-letter" -> forms.viewAwardLetter(number, whole(request.getParameter("lot"), 1));
            case "/payment-order" -> forms.viewPaymentOrder(number);
            case "/project-ledger" -> ledgers.viewProjectLedger(whole(request.getParameter("year"), LocalDate.now(clock).getYear()));
            case "/payment-ledger" -> ledgers.viewPaymentLedger(whole(request.getParameter("year"), LocalDate.now(clock).getYear()));
            default -> throw new NotFound("form", request.getPathInfo());
        };
    }

    private static int whole(String text, int otherwise) {
        return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
    }
}
