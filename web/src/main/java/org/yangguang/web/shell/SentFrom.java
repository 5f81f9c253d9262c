package org.yangguang.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** The address of the page that a form was sent from, below the context: a form's own address has lost the page's query. */
public final class SentFrom {

    private SentFrom() {
    }

    /**
     * Path and query; the query only when the referring page is the very page that was sent to. A page in the inbox's pane
     * is come back to as a whole page.
     */
    public static String of(HttpServletRequest request) {
        String uri = request.getRequestURI();
        String path = uri.substring(request.getContextPath().length());
        String referer = request.getHeader("Referer");
        return referer == null ? path : path + query(referer, uri);
    }

    static String query(String referer, String uri) {
        try {
            URI from = new URI(referer);
            return uri.equals(from.getRawPath()) && from.getRawQuery() != null ? "?" + from.getRawQuery().replaceAll("&pane=1$", "") : "";
        } catch (URISyntaxException strange) {
            return "";
        }
    }
}
