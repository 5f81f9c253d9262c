package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * The own key pair of an opening officer, the private key as it was wrapped; nobody else is ever shown it.
 *
 * @param fingerprint SHA-256 of the public key, hexadecimal
 */
public record OpeningKeyView(String fingerprint, String publicKey, String wrappedKey, String salt, String nonce, int iterations,
                             LocalDateTime madeAt) implements Serializable {
}
