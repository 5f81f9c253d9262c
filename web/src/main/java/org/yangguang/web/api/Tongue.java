package org.yangguang.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** The language in which a program wants its sentences. */
public final class Tongue {

    private Tongue() {
    }

    /** Chinese unless the caller prefers English. */
    public static Locale of(HttpServletRequest request) {
        boolean english = request.getHeader("Accept-Language") != null && "en".equals(request.getLocale().getLanguage());
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
