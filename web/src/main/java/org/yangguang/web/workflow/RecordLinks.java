package org.yangguang.web.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Whatever names a case leads to the dossier; a year's budget and a list of projects are no project and have their own pages. */
@WebFilter("/app/project/dossier.xhtml")
public class RecordLinks extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String number = request.getParameter("number");
        if (number != null && number.matches("ND-\\d{4}-[A-Z0-9]{2,20}|QD-\\d{4}-\\d{4,10}")) {
            response.sendRedirect(request.getContextPath() + TaskLinks.recordPath(number));
            return;
        }
        chain.doFilter(request, response);
    }
}
