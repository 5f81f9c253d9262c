package org.yangguang.web.openness;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gathers an answer of the portal, all of it in UTF-8, while it is made; an error page is the container's and goes past it. */
final class PageInTheMaking extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(32 * 1024);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8));
    private boolean handedOn;

    PageInTheMaking(HttpServletResponse response) {
        super(response);
    }

    /** Sends what was made; answers it when it may be given to others, else null. */
    KeptPage finish() throws IOException {
        if (handedOn) {
            return null;
        }
        writer.flush();
        getResponse().getOutputStream().write(body.toByteArray());
        if (getStatus() != SC_OK || getContentType() == null || containsHeader("Set-Cookie")) {
            return null;
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : getHeaderNames()) {
            if (!name.equalsIgnoreCase("Content-Type") && !name.equalsIgnoreCase("Content-Length")) {
                headers.put(name, getHeader(name));
            }
        }
        return new KeptPage(getContentType(), headers, body.toByteArray());
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                body.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                body.write(bytes, from, count);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("a page of the portal is made at once");
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        // it is sent when it is whole
    }

    @Override
    public boolean isCommitted() {
        return handedOn || super.isCommitted();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        body.reset();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
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
