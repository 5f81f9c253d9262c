package org.yangguang.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.yangguang.shared.Breach;
import org.yangguang.web.shell.Texts;

/**
 * An error as application/problem+json (RFC 9457).
 *
 * @param breaches what exactly was refused, for 422 and 400
 * @param incident the number under which a failure stands in the log, for 500
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail, List<Item> breaches, String incident) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One breach: the rule's code and article, the property of the request, the sentence in the caller's language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(String code, String article, String field, String message) {
    }

    /** Broken rules as a program is told them, in its language. */
    public static List<Item> items(List<Breach> breaches, Locale locale) {
        return breaches.stream().map(b -> new Item(b.rule().code(), b.rule().article(), b.field(), Texts.breach(locale, b))).toList();
    }

    static Problem of(String word, int status, String title, String detail) {
        return new Problem("urn:yangguang:" + word, title, status, detail, null, null);
    }

    Problem with(List<Item> items) {
        return new Problem(type, title, status, detail, items, incident);
    }

    Problem incident(String number) {
        return new Problem(type, title, status, detail, breaches, number);
    }
}
