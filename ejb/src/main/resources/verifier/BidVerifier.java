import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks a receipt or an opened bid apart from the server, by docs/sealed-bids.md and the Java platform alone:
 *
 *   java BidVerifier.java PROOF.json [--key RECEIPT-KEY] [--receipt RECEIPT.json] [--file FILE]
 *   java BidVerifier.java RECEIPT.json --key RECEIPT-KEY [--envelope ENVELOPE.json]
 *
 * PROOF.json is the answer of GET /api/v1/tenders/{number}/bids/{bid}/proof. --key: the key of the receipts as it was
 * noted when the notice appeared. --receipt: the receipt as the bidder received it. --file: a file of the bid as it was
 * read after the opening. --envelope: the bytes that were handed in, as the bidder's program has kept them. Ends with 0 when everything fits, 1 when something does not, 2 when
 * a file cannot be read.
 */
public final class BidVerifier {

    private final PrintStream out;
    private static final int CHUNK = 1024 * 1024;
    private boolean sound = true;
    private String bound;
    /** Files as the technical part describes them, and the hashes by which the envelope names them. */
    private List<Object> described;
    private final List<Object> named = new ArrayList<>();

    private BidVerifier(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /** As on the command line; answers with the exit code. */
    public static int run(String[] args, PrintStream out) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 1; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        if (args.length % 2 == 0 || !List.of("--key", "--receipt", "--envelope", "--file").containsAll(options.keySet())) {
            out.println("java BidVerifier.java PROOF.json [--key RECEIPT-KEY] [--receipt RECEIPT.json] [--file FILE]");
            out.println("java BidVerifier.java RECEIPT.json --key RECEIPT-KEY [--envelope ENVELOPE.json]");
            return 2;
        }
        try {
            Map<String, Object> file = object(Path.of(args[0]));
            BidVerifier verifier = new BidVerifier(out);
            if (file.containsKey("envelope")) {
                verifier.checkProof(file, options);
            } else if (options.containsKey("--key")) {
                verifier.checkReceipt(file, options);
            } else {
                out.println("a receipt is checked by --key, the key of the receipts");
                return 2;
            }
            out.println(verifier.sound ? "OK" : "BROKEN");
            return verifier.sound ? 0 : 1;
        } catch (IOException | RuntimeException unreadable) {
            out.println("cannot be read: " + unreadable);
            return 2;
        }
    }

    /** A receipt alone, as soon as it has come, and whether it is of what was handed in. */
    private void checkReceipt(Map<String, Object> receipt, Map<String, String> options) throws IOException {
        tell(signed(receipt, bytes(options.get("--key"))), "the receipt is signed by the key");
        if (options.containsKey("--envelope")) {
            tell(sha256(Files.readAllBytes(Path.of(options.get("--envelope")))).equals(receipt.get("sha256")), "the envelope is the one of the receipt");
        }
        out.println("     " + receipt.get("tender") + " lot " + receipt.get("lot") + ", " + receipt.get("supplier") + ", " + receipt.get("kind") + " "
                + receipt.get("receivedAt") + ", number " + receipt.get("sequence"));
    }

    private void checkProof(Map<String, Object> proof, Map<String, String> options) throws IOException {
        if (options.containsKey("--key")) {
            tell(options.get("--key").equals(proof.get("receiptKey")), "the key of the receipts is the one that was noted");
        }
        if (options.containsKey("--receipt")) {
            tell(object(Path.of(options.get("--receipt"))).equals(proof.get("receipt")), "the receipt is the one that was received");
        }
        check(proof);
        if (options.containsKey("--file")) {
            checkFile(Path.of(options.get("--file")));
        }
    }

    /** Seals the file anew as its bidder did: the same bytes come out, or it is not the one that was handed in. */
    @SuppressWarnings("unchecked")
    private void checkFile(Path file) throws IOException {
        long length = Files.size(file);
        long count = (length + CHUNK - 1) / CHUNK;
        boolean found = false;
        for (Object each : described == null ? List.of() : described) {
            Map<String, Object> said = (Map<String, Object>) each;
            if (!String.valueOf(length).equals(said.get("length")) || !named.contains(said.get("sha256"))) {
                continue;
            }
            try (InputStream in = Files.newInputStream(file)) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                for (int i = 0; i < count; i++) {
                    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                    cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(bytes(said.get("key")), "AES"),
                            new GCMParameterSpec(128, ByteBuffer.allocate(12).putInt(8, i).array()));
                    cipher.updateAAD((bound + "|file|" + i + "|" + count).getBytes(StandardCharsets.UTF_8));
                    digest.update(cipher.doFinal(in.readNBytes(CHUNK)));
                }
                found |= HexFormat.of().formatHex(digest.digest()).equals(said.get("sha256"));
            } catch (GeneralSecurityException never) {
                throw new IllegalStateException(never);
            }
        }
        tell(found, "the file is one that was handed in with the bid");
    }

    private boolean tell(boolean holds, String what) {
        out.println((holds ? "yes  " : "NO   ") + what);
        sound &= holds;
        return holds;
    }

    @SuppressWarnings("unchecked")
    private void check(Map<String, Object> proof) {
        Map<String, Object> receipt = (Map<String, Object>) proof.get("receipt");
        byte[] sealed = bytes(proof.get("envelope"));
        tell(signed(receipt, bytes(proof.get("receiptKey"))), "the receipt is signed by the key");
        tell(sha256(sealed).equals(receipt.get("sha256")), "the envelope is the one of the receipt");
        Map<String, Object> envelope = (Map<String, Object>) new Json(new String(sealed, StandardCharsets.UTF_8)).whole();
        tell("sealed-1".equals(envelope.get("suite")), "the suite is sealed-1");
        tell(envelope.get("tender").equals(receipt.get("tender")) && envelope.get("bidder").equals(receipt.get("supplier"))
                && envelope.get("lot").equals(receipt.get("lot")), "tender, lot and bidder are those of the receipt");
        bound = "sealed-1|" + envelope.get("tender") + "|" + envelope.get("lot") + "|" + envelope.get("bidder");
        if (envelope.get("files") instanceof List<?> files) {
            files.forEach(file -> named.add(((Map<?, ?>) file).get("sha256")));
        }
        int quorum = Integer.parseInt(String.valueOf(proof.get("quorum")));
        for (Object each : (List<Object>) envelope.get("parts")) {
            Map<String, Object> part = (Map<String, Object>) each;
            String name = (String) part.get("part");
            List<byte[]> shares = new ArrayList<>();
            for (Object given : (List<Object>) proof.get("shares")) {
                Map<String, Object> share = (Map<String, Object>) given;
                if (name.equals(share.get("part"))) {
                    byte[] clear = bytes(share.get("share"));
                    tell(fits(part, share, clear), name + ": the share of " + share.get("officer") + " is the one that was sealed");
                    shares.add(clear);
                }
            }
            if (tell(shares.size() >= quorum, name + ": " + quorum + " officers have given their shares, there are " + shares.size())) {
                open(part, name, shares.subList(0, quorum));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static boolean fits(Map<String, Object> part, Map<String, Object> given, byte[] clear) {
        for (Object each : (List<Object>) part.get("shares")) {
            Map<String, Object> share = (Map<String, Object>) each;
            if (share.get("officer").equals(given.get("officer"))) {
                return clear.length == 33 && String.valueOf(clear[0]).equals(String.valueOf(share.get("share"))) && sha256(clear).equals(share.get("sha256"));
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private void open(Map<String, Object> part, String name, List<byte[]> shares) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(combine(shares), "AES"), new GCMParameterSpec(128, bytes(part.get("nonce"))));
            cipher.updateAAD((bound + "|" + name).getBytes(StandardCharsets.UTF_8));
            String said = new String(cipher.doFinal(bytes(part.get("cipher"))), StandardCharsets.UTF_8).stripTrailing();
            tell(true, name + ": opens");
            if (name.equals("technical")) {
                described = (List<Object>) ((Map<String, Object>) new Json(said).whole()).get("files");
            }
            out.println("     " + said);
        } catch (GeneralSecurityException altered) {
            tell(false, name + ": opens");
        }
    }

    /** The values at 0 of the polynomials through the shares, over GF(256). */
    private static byte[] combine(List<byte[]> shares) {
        byte[] secret = new byte[32];
        for (byte[] share : shares) {
            int weight = 1;
            for (byte[] other : shares) {
                if (other != share) {
                    int difference = (other[0] ^ share[0]) & 0xff;
                    int inverse = 1;
                    while (times(difference, inverse) != 1) {
                        inverse++;
                    }
                    weight = times(weight, times(other[0] & 0xff, inverse));
                }
            }
            for (int b = 0; b < secret.length; b++) {
                secret[b] ^= (byte) times(share[b + 1] & 0xff, weight);
            }
        }
        return secret;
    }

    private static int times(int a, int b) {
        int product = 0;
        int left = a;
        for (int right = b; right > 0; right /= 2) {
            product = right % 2 == 1 ? product ^ left : product;
            left = left * 2 > 255 ? left * 2 ^ 0x11b : left * 2;
        }
        return product;
    }

    private static boolean signed(Map<String, Object> receipt, byte[] key) {
        StringBuilder text = new StringBuilder("receipt-1\n");
        for (String field : List.of("tender", "sequence", "kind", "bid", "lot", "supplier", "receivedAt", "sha256", "reason")) {
            Object fact = receipt.get(field);
            text.append(fact == null ? "-" : field.equals("receivedAt") ? moment(fact.toString()) : fact).append('\n');
        }
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(key)));
            signature.update(text.toString().getBytes(StandardCharsets.UTF_8));
            return signature.verify(bytes(receipt.get("signature")));
        } catch (GeneralSecurityException none) {
            return false;
        }
    }

    /** To the thousandth of a second, which the interface may have written shorter. */
    private static String moment(String written) {
        String seconds = written.length() == 16 ? written + ":00" : written;
        String fraction = seconds.length() > 20 ? seconds.substring(20) : "";
        return seconds.substring(0, 19) + "." + (fraction + "000").substring(0, 3);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Object base64) {
        return Base64.getDecoder().decode(String.valueOf(base64));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Path file) throws IOException {
        return (Map<String, Object>) new Json(Files.readString(file)).whole();
    }

    /** As much of JSON as these files have; numbers stay text, so that none is rounded. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object whole() {
            Object value = value();
            if (next() != 0) {
                throw new IllegalArgumentException("more than one value");
            }
            return value;
        }

        /** The next character that is no space, which is not taken; 0 at the end. */
        private char next() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : 0;
        }

        private boolean take(char wanted) {
            boolean there = next() == wanted;
            at += there ? 1 : 0;
            return there;
        }

        private Object value() {
            if (take('{')) {
                Map<String, Object> object = new LinkedHashMap<>();
                while (!take('}')) {
                    String name = (String) value();
                    if (!take(':')) {
                        throw new IllegalArgumentException("no colon at " + at);
                    }
                    object.put(name, value());
                    take(',');
                }
                return object;
            }
            if (take('[')) {
                List<Object> list = new ArrayList<>();
                while (!take(']')) {
                    list.add(value());
                    take(',');
                }
                return list;
            }
            if (take('"')) {
                return string();
            }
            int from = at;
            while (at < text.length() && "+-.".indexOf(text.charAt(at)) + 1 + (Character.isLetterOrDigit(text.charAt(at)) ? 1 : 0) > 0) {
                at++;
            }
            if (from == at) {
                throw new IllegalArgumentException("no value at " + at);
            }
            String word = text.substring(from, at);
            return word.equals("null") ? null : word;
        }

        private String string() {
            StringBuilder found = new StringBuilder();
            for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
                if (c == '\\') {
                    char escaped = text.charAt(at++);
                    if (escaped == 'u') {
                        found.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                        at += 4;
                    } else {
                        int known = "nrtbf".indexOf(escaped);
                        found.append(known < 0 ? escaped : "\n\r\t\b\f".charAt(known));
                    }
                } else {
                    found.append(c);
                }
            }
            return found.toString();
        }
    }
}
