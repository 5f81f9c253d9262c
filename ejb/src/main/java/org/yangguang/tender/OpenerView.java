package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * An opening officer of a tender.
 *
 * @param fingerprint SHA-256 of the public key to which the shares are wrapped
 * @param provedAt    when the key was last proved in a rehearsal, null when never
 * @param givenAt     when the shares were handed over, null before
 * @param offline     the office that keeps the recovery key, which is used when too few officers come
 */
public record OpenerView(String userName, String displayName, String fingerprint, LocalDateTime provedAt,
                         LocalDateTime givenAt, boolean offline) implements Serializable {
}
