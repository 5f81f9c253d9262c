import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/**
 * The recovery key on a machine without a network, by docs/sealed-bids.md and the Java platform alone:
 *
 *   java RecoveryKey.java make PRIVATE-FILE             makes the pair; the private half lies in the file under a passphrase
 *   java RecoveryKey.java open PRIVATE-FILE RECOVERY.json   unwraps what was allowed; the last line is to be handed over
 *
 * The passphrase is asked for, or read as the first line of the input when there is no terminal. Ends with 0, with 1 when
 * the passphrase is wrong or nothing can be unwrapped, with 2 when it was called wrongly.
 */
public final class RecoveryKey {

    private static final int BITS = 3072;
    private static final int ITERATIONS = 600_000;
    private static final int SALT = 16;
    private static final int NONCE = 12;
    private static final Pattern SHARE = Pattern.compile(
            "\\{\"bid\":\"([^\"]*)\",\"supplierName\":\"(?:[^\"\\\\]|\\\\.)*\",\"part\":\"([a-z]*)\",\"label\":\"([^\"]*)\",\"wrapped\":\"([^\"]*)\"\\}");

    private RecoveryKey() {
    }

    public static void main(String[] args) throws IOException {
        Console console = System.console();
        char[] passphrase = args.length == 0 ? new char[0] : console != null ? console.readPassword("passphrase: ")
                : new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().findFirst().orElse("").toCharArray();
        System.exit(run(args, passphrase, System.out));
    }

    /** As on the command line; answers with the exit code. */
    public static int run(String[] args, char[] passphrase, PrintStream out) {
        try {
            if (args.length == 2 && args[0].equals("make")) {
                return make(Path.of(args[1]), passphrase, out);
            }
            if (args.length == 3 && args[0].equals("open")) {
                return open(Path.of(args[1]), Files.readString(Path.of(args[2])), passphrase, out);
            }
        } catch (IOException | GeneralSecurityException failed) {
            out.println(failed);
            return 1;
        }
        out.println("java RecoveryKey.java make PRIVATE-FILE | open PRIVATE-FILE RECOVERY.json");
        return 2;
    }

    private static int make(Path file, char[] passphrase, PrintStream out) throws IOException, GeneralSecurityException {
        if (passphrase.length < 12) {
            out.println("a passphrase of 12 characters at least");
            return 1;
        }
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        KeyPair pair = generator.generateKeyPair();
        byte[] salt = new byte[SALT];
        byte[] nonce = new byte[NONCE];
        SecureRandom random = new SecureRandom();
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] wrapped = under(Cipher.ENCRYPT_MODE, passphrase, salt, nonce).doFinal(pair.getPrivate().getEncoded());
        Files.writeString(file, text(salt) + "\n" + text(nonce) + "\n" + text(wrapped) + "\n", StandardOpenOption.CREATE_NEW);
        out.println("fingerprint " + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pair.getPublic().getEncoded())));
        out.println("public key  " + text(pair.getPublic().getEncoded()));
        return 0;
    }

    private static int open(Path file, String recovery, char[] passphrase, PrintStream out) throws IOException, GeneralSecurityException {
        String[] lines = Files.readString(file).split("\n");
        PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(
                under(Cipher.DECRYPT_MODE, passphrase, bytes(lines[0]), bytes(lines[1])).doFinal(bytes(lines[2]))));
        StringBuilder shares = new StringBuilder();
        int opened = 0;
        for (Matcher found = SHARE.matcher(recovery); found.find();) {
            String share = "null";
            try {
                Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
                cipher.init(Cipher.DECRYPT_MODE, key, new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256,
                        new PSource.PSpecified(found.group(3).getBytes(StandardCharsets.UTF_8))));
                share = '"' + text(cipher.doFinal(bytes(found.group(4)))) + '"';
                opened++;
            } catch (GeneralSecurityException wrong) {
                out.println("cannot be unwrapped: " + found.group(3));
            }
            shares.append(shares.length() == 0 ? "" : ",").append("{\"bid\":\"").append(found.group(1)).append("\",\"part\":\"").append(found.group(2))
                    .append("\",\"share\":").append(share).append('}');
        }
        out.println("{\"shares\":[" + shares + "]}");
        return opened > 0 ? 0 : 1;
    }

    private static Cipher under(int mode, char[] passphrase, byte[] salt, byte[] nonce) throws GeneralSecurityException {
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(passphrase, salt, ITERATIONS, 256)).getEncoded();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
        return cipher;
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
