package org.yangguang.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yangguang.shared.Breach;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;
import org.yangguang.web.shell.Texts;

/** The sentences of the interface's errors, in the caller's language. */
final class Problems {

    private Problems() {
    }

    static Problem refused(RuleViolation violation, Locale locale) {
        List<Problem.Item> items = Problem.items(violation.breaches(), locale);
        String detail = items.stream().map(Problem.Item::message).distinct().collect(Collectors.joining(" "));
        return Problem.of("refused", 422, "Unprocessable Content", detail).with(items);
    }

    static Problem notFound(NotFound absent, Locale locale) {
        return Problem.of("not-found", 404, "Not Found", text(locale, "shared.notFound", absent.number()));
    }

    static Problem stale(Stale stale, Locale locale) {
        String detail = stale.changedBy() == null ? text(locale, "shared.stale", stale.number())
                : text(locale, "shared.staleBy", stale.number(), stale.changedBy());
        return Problem.of("stale", 409, "Conflict", detail);
    }

    static Problem denied(Locale locale) {
        return Problem.of("denied", 403, "Forbidden", text(locale, "shared.denied"));
    }

    static Problem unauthenticated(Locale locale) {
        return Problem.of("unauthenticated", 401, "Unauthorized", text(locale, "shared.unauthenticated"));
    }

    /** Someone who gave a name and password, and is told why that did not do. */
    static Problem unauthenticated(RuleViolation violation, Locale locale) {
        Problem refused = refused(violation, locale);
        return Problem.of("unauthenticated", 401, "Unauthorized", refused.detail()).with(refused.breaches());
    }

    static Problem failed(String incident, Locale locale) {
        return Problem.of("failed", 500, "Internal Server Error", text(locale, "shared.failed", incident)).incident(incident);
    }

    /** The body could not be read: which property, and why, without the reader's own words. */
    static Problem unreadable(JsonProcessingException broken, Locale locale) {
        if (!(broken instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            String where = broken.getLocation() == null ? "" : broken.getLocation().getLineNr() + ":" + broken.getLocation().getColumnNr();
            return bad(text(locale, "shared.badJson", where));
        }
        String field = path(mapping.getPath());
        InputRule rule = broken instanceof UnrecognizedPropertyException ? InputRule.PROPERTY_IS_KNOWN : InputRule.TYPE_FITS;
        Breach breach = new Breach(rule, field, List.of(field));
        String message = Texts.breach(locale, breach);
        return bad(message).with(List.of(new Problem.Item(rule.code(), rule.article(), field, message)));
    }

    private static Problem bad(String detail) {
        return Problem.of("bad-request", 400, "Bad Request", detail);
    }

    private static String path(List<JsonMappingException.Reference> path) {
        StringBuilder out = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                out.append('[').append(step.getIndex()).append(']');
            } else {
                out.append(out.length() == 0 ? "" : ".").append(step.getFieldName());
            }
        }
        return out.toString();
    }

    private static String text(Locale locale, String key, Object... args) {
        return Texts.filled(locale, key, args);
    }
}
