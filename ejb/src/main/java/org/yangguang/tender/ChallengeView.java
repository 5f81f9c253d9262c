package org.yangguang.tender;

import java.io.Serializable;

/**
 * What a rehearsal asks: only the holder of the private key can say it in clear.
 *
 * @param key     the own key pair that the notice has named
 * @param label   of RSA-OAEP
 * @param wrapped 32 random bytes under the officer's public key, Base64
 */
public record ChallengeView(OpeningKeyView key, String label, String wrapped) implements Serializable {
}
