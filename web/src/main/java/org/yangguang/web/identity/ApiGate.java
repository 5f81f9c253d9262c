package org.yangguang.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.yangguang.identity.Credentials;
import org.yangguang.identity.LoginService;
import org.yangguang.identity.SessionView;
import org.yangguang.identity.TokenService;
import org.yangguang.shared.RuleViolation;
import org.yangguang.web.api.ProblemWriter;

/**
 * The way into the interface: name and password (Basic) only to fetch a token or to change the password, the token (Bearer) for everything else. A
 * browser's session opens nothing here, so no foreign page can act through it.
 */
@ApplicationScoped
class ApiGate {

    /** Where name and password do: whoever has an initial password can have no token yet. */
    private static final Set<String> BY_PASSWORD = Set.of("/api/v1/tokens", "/api/v1/password");
    private static final Set<String> OPEN = Set.of("/api/v1/health", "/api/v1/openapi.json");
    private static final String OPEN_DATA = "/api/v1/open/";
    private static final String BASIC = "Basic ";
    private static final String BEARER = "Bearer ";

    @Inject
    private LoginService logins;

    @Inject
    private TokenService tokens;

    @Inject
    private ProblemWriter problems;

    AuthenticationStatus validate(String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String address = request.getRemoteAddr();
        logins.enterUnknown(address, request.getHeader("User-Agent"));
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            Optional<SessionView> who = tokens.findUserOf(authorization.substring(BEARER.length()).trim())
                    .flatMap(user -> logins.enter(user, address)).filter(w -> !w.mustChange());
            return who.isPresent() ? context.notifyContainerAboutLogin(who.get().userName(), who.get().groups())
                    : refuse(request, response, null);
        }
        if (OPEN.contains(path) || path.startsWith(OPEN_DATA)) {
            return context.doNothing();
        }
        if (BY_PASSWORD.contains(path) && "POST".equals(request.getMethod()) && authorization != null && authorization.startsWith(BASIC)) {
            return byPassword(authorization.substring(BASIC.length()).trim(), address, request, response, context);
        }
        return refuse(request, response, null);
    }

    private AuthenticationStatus byPassword(String encoded, String address, HttpServletRequest request, HttpServletResponse response,
                                            HttpMessageContext context) {
        Optional<Credentials> entered = credentials(encoded);
        if (entered.isEmpty()) {
            return refuse(request, response, null);
        }
        try {
            SessionView who = logins.login(entered.get(), address);
            return context.notifyContainerAboutLogin(who.userName(), who.groups());
        } catch (RuleViolation refused) {
            // the container asks for a status here, not for an exception; the refusal has been recorded by the door
            return refuse(request, response, refused);
        }
    }

    private static Optional<Credentials> credentials(String encoded) {
        try {
            String plain = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(new Credentials(plain.substring(0, colon), plain.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response, RuleViolation why) {
        response.setHeader("WWW-Authenticate", BY_PASSWORD.contains(request.getRequestURI().substring(request.getContextPath().length()))
                && "POST".equals(request.getMethod()) ? "Basic realm=\"Yangguang\", charset=\"UTF-8\"" : "Bearer realm=\"Yangguang\"");
        problems.writeUnauthenticated(request, response, why);
        return AuthenticationStatus.SEND_FAILURE;
    }
}
