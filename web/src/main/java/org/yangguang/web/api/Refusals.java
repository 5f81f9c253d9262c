package org.yangguang.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yangguang.audit.AuditService;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Recorded;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;

/** What every refusal becomes in the interface; resources never catch. */
@Provider
public class Refusals implements ExceptionMapper<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int DEEPEST = 20;

    @Inject
    private AuditService audit;

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Exception thrown) {
        Locale locale = Problems.locale(request);
        Optional<RuleViolation> violation = cause(thrown, RuleViolation.class);
        if (violation.isPresent()) {
            return answer(Problems.refused(violation.get(), locale));
        }
        Optional<NotFound> absent = cause(thrown, NotFound.class);
        if (absent.isPresent()) {
            return answer(Problems.notFound(absent.get(), locale));
        }
        Optional<Stale> stale = cause(thrown, Stale.class);
        if (stale.isPresent()) {
            return answer(Problems.stale(stale.get(), locale));
        }
        if (Stale.isBehind(thrown)) {
            return answer(Problems.stale(new Stale(path(), null), locale));
        }
        if (cause(thrown, EJBAccessException.class).isPresent()) {
            if (Recorded.of(thrown).isEmpty()) {
                audit.recordDenied(request.getMethod() + " " + path(), null);
            }
            return answer(Problems.denied(locale));
        }
        Optional<JsonProcessingException> unreadable = cause(thrown, JsonProcessingException.class);
        if (unreadable.isPresent() && !(thrown instanceof WebApplicationException web && web.getResponse().getStatus() >= 500)) {
            return answer(Problems.unreadable(unreadable.get(), locale));
        }
        if (thrown instanceof WebApplicationException web) {
            Response.StatusType status = web.getResponse().getStatusInfo();
            return answer(Problem.of("http", status.getStatusCode(), status.getReasonPhrase(), null));
        }
        Optional<Recorded> recorded = Recorded.of(thrown);
        String incident = recorded.map(Recorded::incident).orElseGet(Recorded::newIncident);
        LOG.error("incident {} on {} {}", incident, request.getMethod(), path(), thrown);
        if (recorded.isEmpty()) {
            audit.recordFailed(request.getMethod() + " " + path(), incident);
        }
        return answer(Problems.failed(incident, locale));
    }

    private String path() {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
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
