package org.yangguang.web.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request whose bytes are hashed while its resource reads them, so that a large file is not held in memory for it. */
class DigestedRequest extends HttpServletRequestWrapper {

    private final MessageDigest sha;
    /** A form of parts is sent with another boundary each time: its address and length must do. */
    private final boolean byLength;
    private ServletInputStream body;

    DigestedRequest(HttpServletRequest request) {
        super(request);
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
        byLength = String.valueOf(request.getContentType()).startsWith("multipart/");
        sha.update((request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n"
                + request.getHeader("X-File-Name") + "\n" + (byLength ? request.getContentLengthLong() : "") + "\n")
                .getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of the whole request; reads what nobody has read. To be asked for once. */
    String digest() {
        try {
            getInputStream().transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha.digest());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new Hashed(super.getInputStream());
        }
        return body;
    }

    private final class Hashed extends ServletInputStream {

        private final ServletInputStream in;

        Hashed(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            if (one >= 0 && !byLength) {
                sha.update((byte) one);
            }
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = in.read(into, from, most);
            if (count > 0 && !byLength) {
                sha.update(into, from, count);
            }
            return count;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
