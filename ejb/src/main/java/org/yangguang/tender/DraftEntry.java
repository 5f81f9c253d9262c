package org.yangguang.tender;

import org.yangguang.shared.Secret;

/**
 * A draft of a bid as the bidder's browser has locked it: any text under AES-256-GCM, its key by PBKDF2 of a passphrase
 * with HMAC-SHA-256; bytes in Base64.
 */
public record DraftEntry(@Secret String wrapped, String salt, String nonce, int iterations) {
}
