package org.yangguang.web.project;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangguang.demonstration.DemonstrationService;
import org.yangguang.project.IntakeService;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;

/** Workbooks for the pages' buttons: /app/intake/template?call=&amp;rows=, and the demonstration's /app/intake/of-2006 with ?corrected=true. */
@WebServlet("/app/intake/*")
public class IntakeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 200;

    @Inject
    private IntakeService intakes;
    @Inject
    private DemonstrationService demonstration;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String name = String.valueOf(request.getPathInfo());
            String call = String.valueOf(request.getParameter("call"));
            byte[] content = switch (name) {
                case "/template" -> intakes.viewTemplate(call, rows(request.getParameter("rows")));
                case "/of-2006" -> demonstration.viewIntake(Boolean.parseBoolean(request.getParameter("corrected")));
                default -> throw new NotFound("workbook", name);
            };
            String file = name.equals("/template") ? "intake-" + call.replaceAll("[^\\w-]", "_") : "intake-2006";
            response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            response.setContentLength(content.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file + ".xlsx\"");
            response.setHeader("Cache-Control", "private, no-store");
            response.getOutputStream().write(content);
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RuleViolation refused) {
            response.sendError(422);
        }
    }

    private static int rows(String text) {
        return text != null && text.matches("\\d{1,5}") ? Integer.parseInt(text) : ROWS;
    }
}
