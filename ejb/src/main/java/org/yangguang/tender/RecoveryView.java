package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The recovery share of a tender, and what has become of it.
 *
 * @param holder    the office that keeps the private half of the key
 * @param askedBy   user name of the opening officer who needs it, null before
 * @param allowedBy user name of the other person, null before
 * @param givenAt   when its shares were handed over, null before
 * @param officer   whether the reader is one of the opening officers, who may ask for it
 * @param shares    what the holder has to unwrap offline; empty until it is allowed, and once it is done
 */
public record RecoveryView(String tender, String title, TenderStatus status, LocalDateTime deadline, String holder, String fingerprint,
                           String askedBy, LocalDateTime askedAt, String reason, String allowedBy, LocalDateTime allowedAt,
                           LocalDateTime givenAt, boolean officer, List<OpeningView.WrappedShare> shares) implements Serializable {
}
