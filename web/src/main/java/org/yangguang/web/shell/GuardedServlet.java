package org.yangguang.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditService;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Recorded;
import org.yangguang.shared.RuleViolation;

/**
 * What a refusal becomes where a page's button leads to a file: absence 404, a denial 403 and an entry in the trail, a
 * broken rule 422 with its sentence; the error page says it in the reader's language.
 */
public abstract class GuardedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private AuditService audit;
    @Inject
    private Texts texts;

    /** Answers a GET; may refuse before anything of the answer is written. */
    protected abstract void answer(HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (NotFound absent) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException denied) {
            // a door that was reached has told of it; the container's own guard tells nobody
            if (Recorded.of(denied).isEmpty()) {
                audit.recordDenied("GET " + request.getRequestURI(), request.getParameter("number"));
            }
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (RuleViolation refused) {
            request.setAttribute(Shell.REFUSAL, refused.breaches().stream().map(texts::breach).collect(Collectors.joining("\n")));
            response.sendError(UNPROCESSABLE);
        }
    }
}
