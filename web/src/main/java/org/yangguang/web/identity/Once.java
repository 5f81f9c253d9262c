package org.yangguang.web.identity;

import jakarta.ws.rs.core.CacheControl;

/** Answers that hold a secret: nobody on the way keeps them, and they are not given a second time under the same key. */
final class Once {

    static final CacheControl SHOWN = shown();

    private Once() {
    }

    private static CacheControl shown() {
        CacheControl once = new CacheControl();
        once.setNoStore(true);
        return once;
    }
}
