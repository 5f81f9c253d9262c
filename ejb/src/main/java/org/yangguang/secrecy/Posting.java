package org.yangguang.secrecy;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Where a procurement notice stands first (财政部令第101号第八条).
 *
 * @param outlet      name of the designated outlet
 * @param reference   number or address of the notice there
 * @param publishedAt when the outlet published it; legal periods count from then (第十一条)
 */
public record Posting(String outlet, String reference, LocalDateTime publishedAt) implements Serializable {

    /** Whether the reference is the notice's address, so that it may be a link. */
    public boolean address() {
        return reference.matches("https?://[^\\s\"'<>]+");
    }
}
