package org.yangguang.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.yangguang.shared.RuleViolation;

/** Writes an error of the interface where no resource has been reached yet. */
@ApplicationScoped
public class ProblemWriter {

    @Inject
    private Explanations explanations;

    /** 401; {@code why} is null when nothing usable was sent. */
    public void writeUnauthenticated(HttpServletRequest request, HttpServletResponse response, RuleViolation why) {
        Locale locale = Tongue.of(request);
        write(response, why == null ? Problems.unauthenticated(locale) : Problems.unauthenticated(why, locale));
    }

    /** What the transaction around a whole request threw, after the resource had answered. */
    public void writeThrown(HttpServletRequest request, HttpServletResponse response, RuntimeException thrown) {
        write(response, explanations.explain(thrown, request));
    }

    private static void write(HttpServletResponse response, Problem problem) {
        try {
            response.setStatus(problem.status());
            response.setContentType(Problem.MEDIA_TYPE);
            response.setCharacterEncoding("UTF-8");
            Json.mapper().writeValue(response.getWriter(), problem);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
