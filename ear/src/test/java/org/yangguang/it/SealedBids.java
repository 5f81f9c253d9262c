package org.yangguang.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/** A program that bids and opens by docs/sealed-bids.md and knows nothing of the server but its interface. */
public final class SealedBids {

    /** Whom the walks name as opening officers; their passphrase is their password. */
    public static final List<String> OFFICERS = List.of("officer", "head", "agent");
    public static final int QUORUM = 2;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<String, PrivateKey> KEYS = new HashMap<>();
    private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();
    private static final int PAD = 1024;
    private static final int CHUNK = 1024 * 1024;

    static {
        PARTS.put("qualification", List.of("small", "consortiumShare", "bondForm", "bondReference", "contact", "phone", "email", "papers", "consortium"));
        PARTS.put("technical", List.of("deliveryDays", "technical", "responses", "files"));
        PARTS.put("price", List.of("price", "capitals", "bodyPrice", "lines", "brand", "domesticShare"));
    }

    private SealedBids() {
    }

    /** The person's private key on this server; made and kept there when there is none yet. */
    public static PrivateKey keyOf(YangguangServer server, String user, Http person) {
        synchronized (KEYS) {
            return KEYS.computeIfAbsent(server.address() + user, none -> {
                try {
                    Http.Answer kept = person.get("/api/v1/opening-key");
                    return kept.status() == 404 ? make(person) : unwrap(kept.expect(200).json());
                } catch (GeneralSecurityException e) {
                    throw new AssertionError("the opening key of " + user + " is under another passphrase", e);
                }
            });
        }
    }

    private static PrivateKey make(Http person) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        KeyPair pair = generator.generateKeyPair();
        byte[] salt = random(16);
        byte[] nonce = random(12);
        byte[] wrapped = underPassphrase(Cipher.ENCRYPT_MODE, salt, 600_000, nonce).doFinal(pair.getPrivate().getEncoded());
        person.put("/api/v1/opening-key", ordered("publicKey", text(pair.getPublic().getEncoded()), "wrappedKey", text(wrapped), "salt", text(salt),
                "nonce", text(nonce), "iterations", 600_000)).expect(200);
        return pair.getPrivate();
    }

    private static PrivateKey unwrap(JsonNode key) throws GeneralSecurityException {
        byte[] clear = underPassphrase(Cipher.DECRYPT_MODE, bytes(key, "salt"), key.get("iterations").asInt(), bytes(key, "nonce"))
                .doFinal(bytes(key, "wrappedKey"));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(clear));
    }

    private static Cipher underPassphrase(int mode, byte[] salt, int iterations, byte[] nonce) throws GeneralSecurityException {
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(Http.PASSWORD.toCharArray(), salt, iterations, 256)).getEncoded();
        return aes(mode, key, nonce);
    }

    private static Cipher aes(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        return cipher;
    }

    /** The body of a bid, sealed for the officers that the notice has named. @param content all that it says, in one */
    public static Map<String, Object> bid(Http bidder, String number, int lot, Map<String, Object> content) {
        return ordered("lot", lot, "envelope", text(envelope(sealing(bidder, number), lot, content)));
    }

    public static JsonNode sealing(Http bidder, String number) {
        return bidder.get("/api/v1/tenders/" + number + "/sealing").expect(200).json();
    }

    /** A file as it is handed in, and what the technical part says of it. */
    public record Sealed(byte[] bytes, Map<String, Object> said) {

        /** As the envelope names it. */
        Map<String, Object> named() {
            return ordered("sha256", said.get("sha256"), "length", bytes.length);
        }
    }

    public static Sealed file(JsonNode to, int lot, String name, byte[] clear) {
        try {
            byte[] key = random(32);
            int count = (clear.length + CHUNK - 1) / CHUNK;
            ByteArrayOutputStream sealed = new ByteArrayOutputStream();
            for (int i = 0; i < count; i++) {
                Cipher cipher = aes(Cipher.ENCRYPT_MODE, key, ByteBuffer.allocate(12).putInt(8, i).array());
                cipher.updateAAD(String.join("|", "sealed-1", to.get("tender").asText(), String.valueOf(lot), to.get("bidder").asText(), "file",
                        String.valueOf(i), String.valueOf(count)).getBytes(StandardCharsets.UTF_8));
                sealed.writeBytes(cipher.doFinal(clear, i * CHUNK, Math.min(CHUNK, clear.length - i * CHUNK)));
            }
            String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed.toByteArray()));
            return new Sealed(sealed.toByteArray(), ordered("name", name, "length", clear.length, "sha256", hash, "key", text(key)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The bytes of an envelope. @param files that have been handed in */
    public static byte[] envelope(JsonNode to, int lot, Map<String, Object> content, Sealed... files) {
        List<Object> parts = new ArrayList<>();
        content.put("files", Arrays.stream(files).map(Sealed::said).toList());
        PARTS.forEach((part, fields) -> {
            Map<String, Object> said = new LinkedHashMap<>();
            fields.forEach(field -> said.put(field, content.get(field)));
            parts.add(part(to, lot, part, said));
        });
        try {
            return JSON.writeValueAsBytes(ordered("suite", "sealed-1", "tender", to.get("tender").asText(), "lot", lot,
                    "bidder", to.get("bidder").asText(), "parts", parts,
                    "files", Arrays.stream(files).map(Sealed::named).toList()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Object> part(JsonNode to, int lot, String part, Map<String, Object> said) {
        String context = "sealed-1|" + to.get("tender").asText() + "|" + lot + "|" + to.get("bidder").asText() + "|" + part;
        try {
            byte[] text = JSON.writeValueAsBytes(said);
            byte[] padded = Arrays.copyOf(text, (text.length / PAD + 1) * PAD);
            Arrays.fill(padded, text.length, padded.length, (byte) ' ');
            byte[] key = random(32);
            byte[] nonce = random(12);
            Cipher cipher = aes(Cipher.ENCRYPT_MODE, key, nonce);
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            List<Object> shares = new ArrayList<>();
            int x = 0;
            for (byte[] share : split(key, to.get("quorum").asInt(), to.get("officers").size())) {
                JsonNode officer = to.get("officers").get(x++);
                Key publicKey = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes(officer, "publicKey")));
                shares.add(ordered("officer", officer.get("userName").asText(), "key", officer.get("fingerprint").asText(), "share", x, "wrapped",
                        text(oaep(Cipher.ENCRYPT_MODE, publicKey, context + "|" + officer.get("userName").asText()).doFinal(share)),
                        "sha256", HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(share))));
            }
            return ordered("part", part, "nonce", text(nonce), "cipher", text(cipher.doFinal(padded)), "shares", shares);
        } catch (GeneralSecurityException | JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** Shamir's sharing over GF(256), the coefficients of each byte drawn anew. */
    private static List<byte[]> split(byte[] secret, int quorum, int officers) {
        List<byte[]> shares = new ArrayList<>();
        for (int x = 1; x <= officers; x++) {
            shares.add(new byte[secret.length + 1]);
            shares.get(x - 1)[0] = (byte) x;
        }
        for (int b = 0; b < secret.length; b++) {
            byte[] polynomial = random(quorum);
            polynomial[0] = secret[b];
            for (int x = 1; x <= officers; x++) {
                int power = 1;
                int y = 0;
                for (byte coefficient : polynomial) {
                    y ^= product(coefficient & 0xff, power);
                    power = product(power, x);
                }
                shares.get(x - 1)[b + 1] = (byte) y;
            }
        }
        return shares;
    }

    private static int product(int a, int b) {
        int sum = 0;
        for (int bit = 0; bit < 8; bit++) {
            if ((b >> bit & 1) == 1) {
                sum ^= a << bit;
            }
        }
        for (int bit = 14; bit >= 8; bit--) {
            if ((sum >> bit & 1) == 1) {
                sum ^= 0x11b << bit - 8;
            }
        }
        return sum;
    }

    private static Cipher oaep(int mode, Key key, String label) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
        cipher.init(mode, key, new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256,
                new PSource.PSpecified(label.getBytes(StandardCharsets.UTF_8))));
        return cipher;
    }

    /** What an officer answers to a rehearsal. */
    public static Map<String, Object> proof(JsonNode challenge, PrivateKey key) {
        return ordered("answer", clear(challenge, key));
    }

    /** The officer's shares of an opening, unwrapped; null for one that cannot be. */
    public static Map<String, Object> shares(JsonNode opening, PrivateKey key) {
        List<Object> shares = new ArrayList<>();
        opening.get("shares").forEach(share -> shares.add(ordered("bid", share.get("bid").asText(), "part", share.get("part").asText(),
                "share", clear(share, key))));
        return ordered("shares", shares);
    }

    private static String clear(JsonNode share, PrivateKey key) {
        try {
            return text(oaep(Cipher.DECRYPT_MODE, key, share.get("label").asText()).doFinal(bytes(share, "wrapped")));
        } catch (GeneralSecurityException sealedWrongly) {
            return null;
        }
    }

    /** An officer hands over the shares of a tender whose deadline has passed. */
    public static void give(YangguangServer server, String user, Http person, String number) {
        JsonNode opening = person.get("/api/v1/tenders/" + number + "/opening").expect(200).json();
        person.post("/api/v1/tenders/" + number + "/shares", shares(opening, keyOf(server, user, person))).expect(200);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(JsonNode object, String field) {
        return Base64.getDecoder().decode(object.get(field).asText());
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
