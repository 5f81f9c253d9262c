package org.yangguang.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How this person wants the pages: language, light or dark, row height, large type, single keys. Kept in a cookie, so that it
 * outlives the session and the public portal needs none; a session, when there is one, remembers it too.
 */
@RequestScoped
public class Preferences {

    /** Which values each preference may have; anything else is not taken. The first is the default. */
    static final Map<String, List<String>> ALLOWED = Map.of(
            "lang", List.of("zh", "en"),
            "theme", List.of("light", "dark"),
            "density", List.of("normal", "compact", "comfortable"),
            "elder", List.of("off", "on"),
            // single keys that act without Ctrl or Alt can be put off (WCAG 2.1, 2.1.4)
            "keys", List.of("on", "off"));

    @Inject
    private HttpServletRequest request;

    public String value(String name) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(key(name)) instanceof String kept) {
            return kept;
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(key(name)) && ALLOWED.get(name).contains(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return ALLOWED.get(name).get(0);
    }

    /** Chinese unless the person chose English: the browser's wish does not decide what an official reads. */
    public Locale locale() {
        return "en".equals(value("lang")) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    static String key(String name) {
        return "yg-" + name;
    }
}
