package org.yangguang.tender;

import org.yangguang.shared.Secret;

/**
 * A key pair as its officer's browser or program has made it; bytes in Base64. Sent again with another wrapping, it
 * changes the passphrase.
 *
 * @param publicKey  RSA of 3072 bits, as SubjectPublicKeyInfo
 * @param wrappedKey the private key (PKCS#8) under AES-256-GCM, with the tag; its key comes of the passphrase by
 *                   PBKDF2 with HMAC-SHA-256
 * @param salt       16 bytes
 * @param nonce      12 bytes
 * @param iterations of PBKDF2
 */
public record OpeningKeyEntry(String publicKey, @Secret String wrappedKey, String salt, String nonce, int iterations) {
}
