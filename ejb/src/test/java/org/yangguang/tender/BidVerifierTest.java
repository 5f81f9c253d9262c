package org.yangguang.tender;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.shared.Sha256;

/** The verifier as it is shipped: agrees with a receipt and an opened bid, and says what it is that does not fit. */
class BidVerifierTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OFFICERS = List.of("officer", "head", "agent");
    private static final int QUORUM = 2;
    private static final String PRICE = "{\"price\":\"1800000.00\"}";
    private static final Random RANDOM = new Random(20260324);

    @TempDir
    private static Path classes;
    private static Method program;
    private static final KeyPair KEYS = pair();

    @TempDir
    private Path directory;

    /** What was done to the proof, and what is told of it. */
    record Tampering(String name, Consumer<ObjectNode> with, String told) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void compileTheProgramAsItIsShipped() throws Exception {
        Path source = Path.of("src/main/resources/verifier/BidVerifier.java");
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-Xlint:all", "-Werror", "-d", classes.toString(), source.toString())).isZero();
        URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
        program = loader.loadClass("BidVerifier").getMethod("run", String[].class, PrintStream.class);
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** The part sealed by its bidder; what the officers hand over of it is added to the shares. */
    private static ObjectNode part(BidPart part, String said, ArrayNode given) throws GeneralSecurityException {
        byte[] key = random(32);
        byte[] nonce = random(12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        cipher.updateAAD(SealedBids.context("CG-2026-0001", 1, "QLRJ", part).getBytes(StandardCharsets.UTF_8));
        ObjectNode sealed = JSON.createObjectNode().put("part", part.word()).put("nonce", text(nonce))
                .put("cipher", text(cipher.doFinal(String.format("%-1024s", said).getBytes(StandardCharsets.UTF_8))));
        byte[] coefficients = random(32);
        for (int x = 1; x <= OFFICERS.size(); x++) {
            byte[] share = new byte[33];
            share[0] = (byte) x;
            for (int b = 0; b < key.length; b++) {
                share[b + 1] = (byte) (key[b] ^ Shamir.times(coefficients[b] & 0xff, x));
            }
            sealed.withArray("shares").addObject().put("officer", OFFICERS.get(x - 1)).put("share", x).put("sha256", Sha256.hex(share));
            if (x <= QUORUM) {
                given.addObject().put("part", part.word()).put("officer", OFFICERS.get(x - 1)).put("share", text(share));
            }
        }
        return sealed;
    }

    /** An opened bid with two officers' shares of each part, as the server gives it out. */
    static ObjectNode proof() throws GeneralSecurityException, IOException {
        ObjectNode proof = JSON.createObjectNode().put("tender", "CG-2026-0001").put("bid", "CG-2026-0001-T1").put("quorum", QUORUM);
        ArrayNode given = proof.putArray("shares");
        ObjectNode envelope = JSON.createObjectNode().put("suite", SealedBids.SUITE).put("tender", "CG-2026-0001").put("lot", 1).put("bidder", "QLRJ");
        for (BidPart part : BidPart.values()) {
            envelope.withArray("parts").add(part(part, part == BidPart.PRICE ? PRICE : "{}", given));
        }
        byte[] sealed = JSON.writeValueAsBytes(envelope);
        ReceiptView receipt = new ReceiptView("CG-2026-0001", 4, "CG-2026-0001-T1", 1, "QLRJ", "replaced", LocalDateTime.of(2026, 3, 24, 9, 29, 59, 120_000_000),
                Sha256.hex(sealed), null, null);
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(KEYS.getPrivate());
        signature.update(receipt.signed().getBytes(StandardCharsets.UTF_8));
        proof.put("envelope", text(sealed)).put("receiptKey", text(KEYS.getPublic().getEncoded()));
        proof.putObject("receipt").put("tender", receipt.tender()).put("sequence", receipt.sequence()).put("bid", receipt.bid()).put("lot", receipt.lot())
                .put("supplier", receipt.supplier()).put("kind", receipt.kind()).put("receivedAt", "2026-03-24T09:29:59.12").put("sha256", receipt.sha256())
                .putNull("reason").put("signature", text(signature.sign()));
        return proof;
    }

    private String run(int expected, ObjectNode file, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(Files.write(directory.resolve("file.json"), JSON.writeValueAsBytes(file)).toString()));
        arguments.addAll(List.of(options));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Object code = program.invoke(null, arguments.toArray(String[]::new), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(code).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void agreesWithAnOpenedBidAndShowsWhatItSays() throws Exception {
        ObjectNode proof = proof();
        Path receipt = Files.write(directory.resolve("receipt.json"), JSON.writeValueAsBytes(proof.get("receipt")));
        assertThat(run(0, proof, "--key", proof.get("receiptKey").asText(), "--receipt", receipt.toString())).contains(PRICE, "OK").doesNotContain("NO ");
    }

    private static ObjectNode receipt(ObjectNode proof) {
        return (ObjectNode) proof.get("receipt");
    }

    /** The envelope with this instead of that. */
    private static void envelope(ObjectNode proof, String that, String instead) {
        String before = new String(Base64.getDecoder().decode(proof.get("envelope").asText()), StandardCharsets.UTF_8);
        String after = before.replaceFirst(that, instead);
        assertThat(after).isNotEqualTo(before);
        proof.put("envelope", text(after.getBytes(StandardCharsets.UTF_8)));
    }

    /** The shares are in the order of the parts: two for each. */
    private static void removeShare(ObjectNode proof, int index) {
        ((ArrayNode) proof.get("shares")).remove(index);
    }

    static Stream<Tampering> tamperings() {
        String receipt = "NO   the receipt is signed by the key";
        return Stream.of(
                new Tampering("the receipt's time moved", p -> receipt(p).put("receivedAt", "2026-03-24T09:30:00"), receipt),
                new Tampering("the receipt's number changed", p -> receipt(p).put("sequence", 5), receipt),
                new Tampering("the receipt's kind changed", p -> receipt(p).put("kind", "submitted"), receipt),
                new Tampering("a receipt of another tender", p -> receipt(p).put("tender", "CG-2026-0002"), "NO   tender, lot and bidder are those of the receipt"),
                new Tampering("no signature", p -> receipt(p).put("signature", ""), receipt),
                new Tampering("another byte in the first part", p -> envelope(p, "\"cipher\":\".{8}", "\"cipher\":\"AAAAAAAA"), "NO   qualification: opens"),
                new Tampering("a byte behind the envelope", p -> envelope(p, "\\]\\}$", "]} "), "NO   the envelope is the one of the receipt"),
                new Tampering("envelope and hash exchanged together", p -> {
                    envelope(p, "\\]\\}$", "]} ");
                    receipt(p).put("sha256", Sha256.hex(Base64.getDecoder().decode(p.get("envelope").asText())));
                }, receipt),
                new Tampering("another suite", p -> envelope(p, "sealed-1", "sealed-2"), "NO   the suite is sealed-1"),
                new Tampering("another share", p -> ((ObjectNode) p.at("/shares/5")).put("share", p.at("/shares/3/share").asText()),
                        "NO   price: the share of head is the one that was sealed"),
                new Tampering("a share fewer", p -> removeShare(p, 5), "NO   price: 2 officers have given their shares, there are 1"));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void saysWhatWasTamperedWith(Tampering tampering) throws Exception {
        ObjectNode proof = proof();
        tampering.with().accept(proof);
        assertThat(run(1, proof)).contains(tampering.told(), "BROKEN");
    }

    @Test
    void tellsAnotherKeyAndAnotherReceiptFromThoseThatWereNoted() throws Exception {
        ObjectNode proof = proof();
        String other = text(pair().getPublic().getEncoded());
        assertThat(run(1, proof, "--key", other)).contains("NO   the key of the receipts is the one that was noted");
        Path receipt = Files.write(directory.resolve("receipt.json"), JSON.writeValueAsBytes(receipt(proof()).put("sequence", 3)));
        assertThat(run(1, proof, "--receipt", receipt.toString())).contains("NO   the receipt is the one that was received");
    }

    /** A receipt is checked as soon as it has come; nothing has been opened yet. */
    @Test
    void checksAReceiptAlone() throws Exception {
        ObjectNode proof = proof();
        ObjectNode receipt = receipt(proof);
        String key = proof.get("receiptKey").asText();
        Path envelope = Files.write(directory.resolve("envelope.json"), Base64.getDecoder().decode(proof.get("envelope").asText()));
        assertThat(run(0, receipt, "--key", key, "--envelope", envelope.toString())).contains("yes  the envelope is the one of the receipt", "OK");
        Files.writeString(envelope, " ", java.nio.file.StandardOpenOption.APPEND);
        assertThat(run(1, receipt, "--key", key, "--envelope", envelope.toString())).contains("NO   the envelope is the one of the receipt");
        assertThat(run(1, receipt.put("lot", 2), "--key", key)).contains("NO   the receipt is signed by the key");
        assertThat(run(2, receipt)).contains("--key");
        assertThat(run(2, JSON.createObjectNode().put("envelope", "}"))).contains("cannot be read");
        assertThat(run(2, proof, "--keys", key)).contains("PROOF.json");
    }
}
