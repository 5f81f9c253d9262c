package org.yangguang.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;

/** Keeps one display preference and goes back to the page: {@code /preference?set=lang&to=en&back=/open/index.xhtml}. */
@WebServlet("/preference")
public class PreferenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int YEAR = 365 * 24 * 3600;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("set");
        String value = request.getParameter("to");
        List<String> allowed = name == null ? null : Preferences.ALLOWED.get(name);
        if (allowed == null || value == null || !allowed.contains(value)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Cookie cookie = new Cookie(Preferences.key(name), value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(Preferences.key(name), value);
        }
        response.sendRedirect(request.getContextPath() + back(request.getParameter("back")));
    }

    /** Only a path of this site: "//host" would lead elsewhere. */
    static String back(String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.matches(".*[\\\\\\s\\p{Cntrl}].*")) {
            return "/";
        }
        return wanted;
    }
}
