package org.yangguang.web.budget;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Every list of tasks leads from a task's number to the dossier; a year's budget is no project and has its own page. */
@WebFilter("/app/project/dossier.xhtml")
public class AnnualLinks extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String number = request.getParameter("number");
        if (number != null && number.matches("ND-\\d{4}-[A-Z0-9]{2,20}")) {
            response.sendRedirect(request.getContextPath() + "/app/budget/annual.xhtml?number=" + number);
            return;
        }
        chain.doFilter(request, response);
    }
}
