package org.yangguang.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.yangguang.identity.ActingAs;
import org.yangguang.tender.OpeningKeyEntry;
import org.yangguang.tender.OpeningKeyView;
import org.yangguang.tender.OpeningService;

/**
 * The key pairs of the demonstration's opening officers. Their passphrase is the password of the demonstration's
 * accounts, so that whoever tries the demonstration can hand over shares in their place.
 */
@ApplicationScoped
class OpeningKeys {

    static final List<String> OFFICERS = List.of("officer", "head", "agent");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BITS = 3072;
    private static final int ITERATIONS = 600_000;
    private static final int AES_BITS = 256;
    private static final int TAG_BITS = 128;

    @Inject
    private ActingAs acting;

    @Inject
    private OpeningService opening;

    private final Map<String, PrivateKey> unwrapped = new ConcurrentHashMap<>();

    /** The officer's private key, which is made when there is none yet. */
    PrivateKey of(String officer) {
        return unwrapped.computeIfAbsent(officer, name -> {
            try {
                Optional<OpeningKeyView> kept = acting.asking(name, opening::findOpeningKey);
                return kept.isPresent() ? unwrap(kept.get()) : make(name);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("the opening key of " + name + " is under another passphrase", e);
            }
        });
    }

    private PrivateKey make(String officer) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(KEY_BITS);
        KeyPair pair = generator.generateKeyPair();
        byte[] salt = random(16);
        byte[] nonce = random(12);
        byte[] wrapped = aes(Cipher.ENCRYPT_MODE, salt, ITERATIONS, nonce).doFinal(pair.getPrivate().getEncoded());
        acting.as(officer, () -> opening.keepOpeningKey(new OpeningKeyEntry(text(pair.getPublic().getEncoded()), text(wrapped), text(salt),
                text(nonce), ITERATIONS)));
        return pair.getPrivate();
    }

    private static PrivateKey unwrap(OpeningKeyView key) throws GeneralSecurityException {
        byte[] clear = aes(Cipher.DECRYPT_MODE, bytes(key.salt()), key.iterations(), bytes(key.nonce())).doFinal(bytes(key.wrappedKey()));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(clear));
    }

    private static Cipher aes(int mode, byte[] salt, int iterations, byte[] nonce) throws GeneralSecurityException {
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(passphrase().toCharArray(), salt, iterations, AES_BITS)).getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static String passphrase() {
        try (InputStream password = OpeningKeys.class.getResourceAsStream("/db/data/demo/password.txt")) {
            return new String(password.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
