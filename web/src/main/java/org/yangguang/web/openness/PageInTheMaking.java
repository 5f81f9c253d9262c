package org.yangguang.web.openness;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yangguang.web.shell.GatheredResponse;

/** Gathers an answer of the portal, all of it in UTF-8, while it is made; an error page is the container's and goes past it. */
final class PageInTheMaking extends GatheredResponse {

    private boolean handedOn;

    PageInTheMaking(HttpServletResponse response) {
        super(response);
    }

    /** Sends what was made; answers it when it may be given to others, else null. */
    KeptPage finish() throws IOException {
        if (handedOn) {
            return null;
        }
        byte[] body = gathered();
        getResponse().getOutputStream().write(body);
        if (getStatus() != SC_OK || getContentType() == null || containsHeader("Set-Cookie")) {
            return null;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : getHeaderNames()) {
            if (!name.equalsIgnoreCase("Content-Type") && !name.equalsIgnoreCase("Content-Length")) {
                headers.put(name, getHeader(name));
            }
        }
        return new KeptPage(getContentType(), headers, body);
    }

    @Override
    public boolean isCommitted() {
        return handedOn || super.isCommitted();
    }

    @Override
    public void sendError(int status) throws IOException {
        handedOn = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String why) throws IOException {
        handedOn = true;
        super.sendError(status, why);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        handedOn = true;
        super.sendRedirect(location);
    }
}
