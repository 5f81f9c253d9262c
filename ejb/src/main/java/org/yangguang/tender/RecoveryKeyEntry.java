package org.yangguang.tender;

/**
 * A recovery key as its holder has made it offline.
 *
 * @param publicKey RSA of 3072 bits, SubjectPublicKeyInfo in Base64
 * @param holder    the office that keeps the private half
 */
public record RecoveryKeyEntry(String publicKey, String holder) {
}
