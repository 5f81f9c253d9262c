package org.yangguang.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.audit.AuditService;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Recorded;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;

/** What is told to a program about what was thrown; what nobody has put into the audit trail yet is put there. */
@ApplicationScoped
public class Explanations {

    private static final Logger LOG = LoggerFactory.getLogger(Explanations.class);
    private static final int DEEPEST = 20;

    @Inject
    private AuditService audit;

    Problem explain(Throwable thrown, HttpServletRequest request) {
        Locale locale = Tongue.of(request);
        Optional<RuleViolation> violation = cause(thrown, RuleViolation.class);
        if (violation.isPresent()) {
            return Problems.refused(violation.get(), locale);
        }
        Optional<NotFound> absent = cause(thrown, NotFound.class);
        if (absent.isPresent()) {
            return Problems.notFound(absent.get(), locale);
        }
        Optional<Stale> stale = cause(thrown, Stale.class);
        if (stale.isPresent()) {
            return Problems.stale(stale.get(), locale);
        }
        if (Stale.isBehind(thrown)) {
            return Problems.stale(new Stale(path(request), null), locale);
        }
        if (cause(thrown, EJBAccessException.class).isPresent()) {
            if (Recorded.of(thrown).isEmpty()) {
                audit.recordDenied(request.getMethod() + " " + path(request), null);
            }
            return Problems.denied(locale);
        }
        Optional<JsonProcessingException> unreadable = cause(thrown, JsonProcessingException.class);
        if (unreadable.isPresent() && !(thrown instanceof WebApplicationException web && web.getResponse().getStatus() >= 500)) {
            return Problems.unreadable(unreadable.get(), locale);
        }
        if (thrown instanceof WebApplicationException web) {
            Response.StatusType status = web.getResponse().getStatusInfo();
            return Problem.of("http", status.getStatusCode(), status.getReasonPhrase(), null);
        }
        return failed(thrown, request, locale);
    }

    private Problem failed(Throwable thrown, HttpServletRequest request, Locale locale) {
        Optional<Recorded> recorded = Recorded.of(thrown);
        String incident = recorded.map(Recorded::incident).orElseGet(Recorded::newIncident);
        LOG.error("incident {} on {} {}", incident, request.getMethod(), path(request), thrown);
        if (recorded.isEmpty()) {
            audit.recordFailed(request.getMethod() + " " + path(request), incident);
        }
        return Problems.failed(incident, locale);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> kind) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++, at = at.getCause()) {
            if (kind.isInstance(at)) {
                return Optional.of(kind.cast(at));
            }
        }
        return Optional.empty();
    }
}
