package org.yangguang.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yangguang.identity.LoginService;
import org.yangguang.identity.SessionView;
import org.yangguang.web.shell.SentFrom;

/**
 * Says at every request who it is and what that person may do today. A session keeps only the name and the account's
 * stamp; rights are looked up anew, so that a dismissal, a changed role or a delegation acts at once. Pages without a
 * session lead to the login and from there back; the interface answers 401.
 */
@ApplicationScoped
public class Gatekeeper implements HttpAuthenticationMechanism {

    static final String USER = "yangguang.user";
    static final String STAMP = "yangguang.stamp";
    static final String DESK = "/app/index.xhtml";
    static final String PASSWORD_PAGE = "/app/identity/change-password.xhtml";

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject
    private LoginService logins;

    @Inject
    private ApiGate apiGate;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = path(request);
        if (path.startsWith(RESOURCES)) {
            return context.doNothing();
        }
        if (path.startsWith("/api/")) {
            return apiGate.validate(path, request, response, context);
        }
        logins.enterUnknown(request.getRemoteAddr(), request.getHeader("User-Agent"));
        Optional<SessionView> who = inSession(request);
        if (who.isPresent()) {
            if (who.get().mustChange() && path.startsWith("/app/") && !path.equals(PASSWORD_PAGE)) {
                return lead(request, response, context, PASSWORD_PAGE);
            }
            return context.notifyContainerAboutLogin(who.get().userName(), who.get().groups());
        }
        logins.enterUnknown(request.getRemoteAddr(), request.getHeader("User-Agent"));
        if (!context.isProtected()) {
            return context.doNothing();
        }
        return lead(request, response, context, wayIn(request, path));
    }

    /** Opens the session of a person who has just proved to be one; the session's old name is worth nothing now. */
    static void open(HttpServletRequest request, SessionView who) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(USER, who.userName());
        session.setAttribute(STAMP, who.stamp());
    }

    private Optional<SessionView> inSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(USER) == null) {
            return Optional.empty();
        }
        String userName = (String) session.getAttribute(USER);
        Optional<SessionView> who = logins.enter(userName, request.getRemoteAddr())
                .filter(w -> Integer.valueOf(w.stamp()).equals(session.getAttribute(STAMP)));
        if (who.isEmpty()) {
            session.invalidate();
        }
        return who;
    }

    /** A page that was opened leads to the login and back; a form that was sent leads to the page that says what is kept. */
    private static String wayIn(HttpServletRequest request, String path) {
        boolean sent = !"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod());
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String target = URLEncoder.encode(sent ? SentFrom.of(request) : path + query, StandardCharsets.UTF_8);
        return sent ? "/error/expired.xhtml?back=" + target : "/login.xhtml?to=" + target;
    }

    private static AuthenticationStatus lead(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String to) {
        String url = request.getContextPath() + to;
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            return context.redirect(url);
        }
        try {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                    + url.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;") + "\"/></partial-response>");
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
