package org.yangguang.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.yangguang.idempotency.IdempotencyService;
import org.yangguang.idempotency.KeptAnswer;
import org.yangguang.idempotency.KeyTaken;
import org.yangguang.shared.Stale;

/**
 * A POST with the header Idempotency-Key is done once: sent again, it is answered with what was answered before and the
 * header Idempotent-Replayed. PUT and DELETE need no key, since they leave the same behind however often they come.
 */
@WebFilter("/api/v1/*")
public class OnceFilter extends HttpFilter {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotent-Replayed";

    private static final long serialVersionUID = 1L;
    /** Each round another request with the same key was done meanwhile and undone again. */
    private static final int ROUNDS = 3;

    @Inject
    private IdempotencyService requests;

    @Inject
    private ProblemWriter problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String key = request.getHeader(KEY);
        if (key == null || !"POST".equals(request.getMethod()) || request.getUserPrincipal() == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            DigestedRequest digested = new DigestedRequest(request);
            for (int round = 0; round < ROUNDS; round++) {
                Optional<KeptAnswer> known = requests.findAnswer(key);
                if (known.isPresent()) {
                    replay(known.get().forRequest(digested.digest()), response);
                    return;
                }
                if (done(key, digested, response, chain)) {
                    return;
                }
            }
            throw new Stale(key, null);
        } catch (RuntimeException thrown) {
            response.reset();
            problems.writeThrown(request, response, thrown);
        }
    }

    /** False when another request was faster; this one has not begun then. */
    private boolean done(String key, DigestedRequest request, HttpServletResponse response, FilterChain chain) throws IOException {
        HeldResponse held = new HeldResponse(response);
        ClassLoader ours = Thread.currentThread().getContextClassLoader();
        try {
            requests.once(key, () -> pass(request, held, chain, ours));
        } catch (KeyTaken taken) {
            return false;
        }
        held.release();
        return true;
    }

    /** Inside the service's call the thread sees the service's module; the resources are found by ours. */
    private static KeptAnswer pass(DigestedRequest request, HeldResponse held, FilterChain chain, ClassLoader ours) {
        Thread thread = Thread.currentThread();
        ClassLoader theirs = thread.getContextClassLoader();
        thread.setContextClassLoader(ours);
        try {
            chain.doFilter(request, held);
            return held.answer(request.digest());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (ServletException failed) {
            throw new IllegalStateException("no resource answered", failed);
        } finally {
            thread.setContextClassLoader(theirs);
        }
    }

    private static void replay(KeptAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        if (answer.body() != null) {
            response.setContentType(answer.mediaType());
            response.getOutputStream().write(answer.body());
        }
    }
}
