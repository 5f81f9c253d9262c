import java.security.MessageDigest;
import java.util.Locale;

/** The limit of a verification: {@code java Hashes.java many bytes} hashes as much on one thread and says how many a second. */
public final class Hashes {

    public static void main(String[] words) throws Exception {
        int many = Integer.parseInt(words[0]);
        byte[] entry = new byte[Integer.parseInt(words[1])];
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long begun = System.nanoTime();
        for (int n = 0; n < many; n++) {
            entry[0] = (byte) n;
            digest.update((byte) 0);
            byte[] hash = digest.digest(entry);
            entry[1] = hash[0];
        }
        System.out.printf(Locale.ROOT, "%.0f%n", many / ((System.nanoTime() - begun) / 1e9));
    }
}
