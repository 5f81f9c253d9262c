package org.yangguang.web.payment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.yangguang.payment.OverdueService;
import org.yangguang.payment.ReturnService;
import org.yangguang.payment.TreasuryFile;
import org.yangguang.payment.TreasuryService;
import org.yangguang.shared.NotFound;
import org.yangguang.web.shell.GuardedServlet;

/** Files for the treasury and from it, for the pages' buttons: /app/treasury/xml, workbook, returned, with ?number=; overdue with the year as its number. */
@WebServlet("/app/treasury/*")
public class TreasuryServlet extends GuardedServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private TreasuryService treasury;
    @Inject
    private ReturnService returns;
    @Inject
    private OverdueService overdue;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = Objects.requireNonNullElse(request.getParameter("number"), "");
        TreasuryFile file = switch (String.valueOf(request.getPathInfo())) {
            case "/xml" -> treasury.viewBatchXml(number);
            case "/workbook" -> treasury.viewBatchWorkbook(number);
            case "/overdue" -> overdue.viewOverdueWorkbook(number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0);
            case "/returned" -> returns.viewReturnFile(number);
            default -> throw new NotFound("file", request.getPathInfo());
        };
        response.setContentType(file.mediaType());
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.fileName() + "\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.getOutputStream().write(file.content());
    }
}
