package org.yangguang.web.reporting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.yangguang.web.shell.GuardedServlet;
import org.yangguang.workflow.WorkflowService;

/** The BPMN of the version that a run is on, for the dossier's viewer: {@code /app/drawing?number=…&run=…}. */
@WebServlet("/app/drawing")
public class DrawingServlet extends GuardedServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private WorkflowService workflow;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String run = request.getParameter("run");
        String number = request.getParameter("number");
        String xml = workflow.viewDrawing(number == null ? "" : number, run == null ? "" : run);
        response.setContentType("application/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "private, max-age=300");
        response.getWriter().write(xml);
    }
}
