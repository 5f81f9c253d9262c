package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A recovery key that somebody has named.
 *
 * @param fingerprint SHA-256 of the public key
 * @param holder      where its private half is kept
 * @param namedBy     user name
 * @param confirmedBy user name of the other person, who has compared the fingerprint with the holder's; null before
 * @param current     whether notices name it
 */
public record RecoveryKeyView(String fingerprint, String holder, String namedBy, LocalDateTime namedAt, String confirmedBy,
                              LocalDateTime confirmedAt, boolean current) implements Serializable {
}
