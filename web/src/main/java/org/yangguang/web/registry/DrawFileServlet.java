package org.yangguang.web.registry;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangguang.registry.DrawService;
import org.yangguang.web.shell.GuardedServlet;

/**
 * Records of draws as files: /app/draw-files/CQ-….json with every name for the auditor, /open/draw-files/CQ-….json as
 * everybody may have it, and beside both DrawVerifier.java.
 */
@WebServlet({"/app/draw-files/*", "/open/draw-files/*"})
public class DrawFileServlet extends GuardedServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private DrawService draws;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = DrawFiles.number(request.getPathInfo());
        if (DrawFiles.VERIFIER.equals(number)) {
            DrawFiles.answerVerifier(response);
        } else if (request.getServletPath().startsWith("/app/")) {
            DrawFiles.answerRecord(draws.viewRecord(number), response);
        } else {
            DrawFiles.answerRecord(draws.viewOpenRecord(number), response);
        }
    }
}
