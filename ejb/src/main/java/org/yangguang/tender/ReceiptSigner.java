package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Base64;

/** Signs receipts with the installation's key (Ed25519). Called in the transaction that keeps the receipt. */
@ApplicationScoped
class ReceiptSigner {

    private static final String ALGORITHM = "Ed25519";

    @Inject
    private TenderRepository repository;

    @Inject
    private Clock clock;

    String sign(ReceiptView receipt) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes(key().privateKey()))));
            signature.update(receipt.signed().getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java 15 and later sign by Ed25519", e);
        }
    }

    /** Whether the receipt is as this installation has signed it. */
    boolean verifies(ReceiptView receipt) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(publicKey()))));
            signature.update(receipt.signed().getBytes(StandardCharsets.UTF_8));
            return receipt.signature() != null && signature.verify(bytes(receipt.signature()));
        } catch (GeneralSecurityException altered) {
            return false;
        }
    }

    String publicKey() {
        return key().publicKey();
    }

    /** The one key, made when it is first asked for; the row is locked for it, so that two nodes do not make two. */
    private ReceiptKey key() {
        ReceiptKey key = repository.receiptKey(false);
        if (key.isMade()) {
            return key;
        }
        key = repository.receiptKey(true);
        if (!key.isMade()) {
            try {
                KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
                key.make(Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                        Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()), LocalDateTime.now(clock));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Java 15 and later make keys of Ed25519", e);
            }
        }
        return key;
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
