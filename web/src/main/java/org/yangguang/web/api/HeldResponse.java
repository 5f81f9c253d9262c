package org.yangguang.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.yangguang.idempotency.KeptAnswer;
import org.yangguang.web.shell.GatheredResponse;

/** An answer that is held back until what it tells has been committed. */
class HeldResponse extends GatheredResponse {

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    KeptAnswer answer(String digest) {
        byte[] body = gathered();
        boolean secret = String.valueOf(getHeader("Cache-Control")).contains("no-store");
        return new KeptAnswer(digest, getStatus(), body.length == 0 ? null : getContentType(), body.length == 0 ? null : body, secret);
    }

    /** Sends what was held back. */
    void release() throws IOException {
        getResponse().getOutputStream().write(gathered());
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, String why) {
        setStatus(status);
    }
}
