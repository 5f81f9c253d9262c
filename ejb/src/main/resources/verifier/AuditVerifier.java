import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * 操作留痕离线校验程序. Verifies an exported audit trail by the file alone: no server, no database, no library.
 *
 *   java AuditVerifier.java FILE [--noted NUMBER:HASH] [--earlier FILE]
 *
 * FILE is what "导出留痕" has given, packed or not. --noted is a batch and its hash as they were written down before;
 * --earlier is an export of before: with either, also a chain that was rewritten as a whole is found. Ends with 0 when
 * the trail is intact, 1 when it is broken, 2 when the file cannot be read or is incomplete. Needs Java 17.
 * Written after docs/audit.md and apart from the server's own verification, so that the two check each other.
 */
public final class AuditVerifier {

    private static final String ALGORITHM = "SHA-256/RFC6962/entry-1";
    private static final String BEGINNING = "0".repeat(64);
    private static final Duration LATE = Duration.ofMinutes(10);
    private static final int MOST = 20;
    private static final Map<String, String> WORDS = Map.of("ALTERED", "记录被改动", "DELETED", "记录被删除", "INSERTED", "记录系事后插入",
            "REORDERED", "记录次序被改动", "BATCH", "批次被改动", "LEAVES", "批内记录与其摘要一并被改动", "CHAIN", "批次链断开");

    /** A leaf with the entry that it stands for; the entry is null when it is gone. */
    private record Leaf(long batch, long place, long id, String hash, Map<String, Object> entry) {
    }

    private final MessageDigest digest;
    private final List<String> breaks = new ArrayList<>();
    private final Deque<Map<String, Object>> recent = new ArrayDeque<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final String noted;
    private final Earlier earlier;
    private Map<String, Object> header;
    private Map<String, Object> batch;
    private Map<String, Object> before;
    private Map<String, Object> end;
    private LocalDateTime settled;
    private long batches;
    private long entries;
    private long unsealed;
    private long count;

    private AuditVerifier(String noted, Earlier earlier) throws NoSuchAlgorithmException {
        this.noted = noted;
        this.earlier = earlier;
        this.digest = MessageDigest.getInstance("SHA-256");
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** What {@code main} does, for a caller that wants to go on. */
    public static int run(String[] arguments, PrintStream out) {
        String file = null;
        String noted = null;
        String earlier = null;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--noted" -> noted = ++i < arguments.length ? arguments[i] : "";
                case "--earlier" -> earlier = ++i < arguments.length ? arguments[i] : "";
                default -> file = arguments[i];
            }
        }
        if (file == null || noted != null && !noted.matches("[1-9]\\d*:[0-9a-f]{64}")) {
            out.println("java AuditVerifier.java FILE [--noted NUMBER:HASH] [--earlier FILE]");
            return 2;
        }
        try (Lines lines = new Lines(Path.of(file)); Lines old = earlier == null ? null : new Lines(Path.of(earlier))) {
            AuditVerifier verifier = new AuditVerifier(noted, old == null ? null : new Earlier(old));
            for (Map<String, Object> line = lines.next(); line != null; line = lines.next()) {
                verifier.line(line);
            }
            return verifier.verdict(file, out);
        } catch (IOException | RuntimeException | NoSuchAlgorithmException unreadable) {
            out.println("无法读取 UNREADABLE: " + unreadable);
            return 2;
        }
    }

    private void line(Map<String, Object> line) throws IOException {
        switch (String.valueOf(line.get("kind"))) {
            case "export" -> header = line;
            case "batch" -> {
                finish();
                batch = object(line, "batch");
            }
            case "entry" -> {
                Map<String, Object> leaf = object(line, "leaf");
                leaves.add(new Leaf(number(leaf, "batch"), number(leaf, "place"), number(leaf, "id"), text(leaf, "hash"), object(line, "entry")));
            }
            case "unsealed" -> {
                finish();
                unsealed++;
                settle(time(header, "server"));
                late(object(line, "entry"), "entry=" + number(object(line, "entry"), "id") + " (not sealed)");
            }
            case "end" -> {
                finish();
                end = line;
            }
            default -> throw new IllegalArgumentException("a line of kind " + line.get("kind"));
        }
    }

    /** The batch is complete: first its leaves against an earlier export, then the chain, the leaves, the tree. */
    private void finish() throws IOException {
        if (batch == null) {
            return;
        }
        batches++;
        long known = count;
        long number = number(batch, "number");
        if (earlier != null) {
            earlier.compare(this, number, leaves);
        }
        boolean compared = count > known;
        chain(number);
        settle(time(batch, "server"));
        boolean whole = places(number);
        String root = leaves.isEmpty() ? "" : hex(node(leaves, 0, leaves.size()));
        if (count == known && whole && !root.equals(text(batch, "root"))) {
            add("LEAVES", "batch=" + number + ", entries " + batch.get("first") + " to " + batch.get("last"), text(batch, "root"), root);
        }
        if (earlier != null && !compared) {
            String was = earlier.hash(number);
            if (was != null && !was.equals(text(batch, "hash"))) {
                add("CHAIN", "batch=" + number + " (not as in the earlier export)", was, text(batch, "hash"));
            }
        }
        recent.addLast(batch);
        before = batch;
        batch = null;
        leaves.clear();
    }

    private void chain(long number) {
        long expected = before == null ? number(header, "from") : number(before, "number") + 1;
        String previous = before == null ? text(header, "preceding") : text(before, "hash");
        if (number == 1) {
            previous = BEGINNING;
        }
        if (number != expected) {
            add("CHAIN", "batch=" + expected + " (missing)", null, null);
        } else if (!previous.equals(text(batch, "previous"))) {
            add("CHAIN", "batch=" + number, text(batch, "previous"), previous);
        }
        Map<String, Object> sealed = new TreeMap<>(batch);
        String claimed = (String) sealed.remove("hash");
        String hash = hash(2, canonical(sealed));
        if (!ALGORITHM.equals(batch.get("algorithm")) || !hash.equals(claimed)) {
            add("BATCH", "batch=" + number, claimed, hash);
        } else if (noted != null && noted.startsWith(number + ":") && !noted.endsWith(":" + claimed)) {
            add("CHAIN", "batch=" + number + " (not as noted)", noted.substring(noted.indexOf(':') + 1), claimed);
        }
    }

    private boolean places(long number) {
        long expected = number(batch, "count");
        long place = 0;
        boolean whole = true;
        Map<String, Object> last = null;
        for (Leaf leaf : leaves) {
            entries++;
            String where = "entry=" + leaf.id() + " batch=" + leaf.batch() + " place=" + leaf.place();
            if (leaf.batch() != number || leaf.place() < place || leaf.place() >= expected) {
                add("INSERTED", where, null, leaf.hash());
                whole = false;
                continue;
            }
            whole &= leaf.place() == place;
            missing(number, place, leaf.place());
            place = leaf.place() + 1;
            if (leaf.entry() == null) {
                add("DELETED", where, leaf.hash(), null);
                continue;
            }
            String hash = hash(0, canonical(leaf.entry()));
            if (!hash.equals(leaf.hash()) || number(leaf.entry(), "id") != leaf.id()) {
                add("ALTERED", where, leaf.hash(), hash);
            } else if (last != null && isBefore(leaf.entry(), last)) {
                add("REORDERED", where, null, text(leaf.entry(), "at"));
            } else {
                late(leaf.entry(), where);
                last = leaf.entry();
            }
        }
        whole &= place == expected;
        missing(number, place, expected);
        return whole;
    }

    private void missing(long number, long from, long to) {
        for (long place = from; place < to && place - from < MOST; place++) {
            Object id = place == 0 ? batch.get("first") : place == number(batch, "count") - 1 ? batch.get("last") : "unknown";
            add("DELETED", "entry=" + id + " batch=" + number + " place=" + place, null, null);
        }
    }

    private static boolean isBefore(Map<String, Object> entry, Map<String, Object> other) {
        int order = time(entry, "at").compareTo(time(other, "at"));
        return order < 0 || order == 0 && number(entry, "id") < number(other, "id");
    }

    private void late(Map<String, Object> entry, String where) {
        if (settled != null && time(entry, "at").isBefore(settled.minus(LATE))) {
            add("INSERTED", where, settled.toString(), text(entry, "at"));
        }
    }

    private void settle(LocalDateTime server) {
        while (!recent.isEmpty() && !time(recent.peekFirst(), "server").isAfter(server.minus(LATE))) {
            settled = time(recent.removeFirst(), "latest");
        }
    }

    private void add(String kind, String where, String expected, String found) {
        count++;
        if (breaks.size() < MOST) {
            breaks.add(kind + " " + where + "  " + WORDS.get(kind) + (expected == null ? "" : "\n    应为 sealed  " + expected)
                    + (found == null ? "" : "\n    实为 found   " + found));
        }
    }

    private int verdict(String file, PrintStream out) throws IOException {
        if (header == null || end == null || number(end, "batches") != batches || number(end, "leaves") != entries) {
            out.println("文件不完整 INCOMPLETE: " + file);
            return 2;
        }
        long last = before == null ? 0 : number(before, "number");
        if (last < number(header, "to")) {
            add("CHAIN", "batch=" + (last + 1) + " (missing)", null, null);
        }
        if (noted != null && Long.parseLong(noted.substring(0, noted.indexOf(':'))) > last) {
            add("CHAIN", "batch=" + noted.substring(0, noted.indexOf(':')) + " (noted, now missing)", null, null);
        }
        if (earlier != null && earlier.last() > last) {
            add("CHAIN", "batch=" + earlier.last() + " (in the earlier export, now missing)", null, null);
        }
        out.println("文件 file           " + file + "  (" + header.get("made") + ", " + header.get("by") + ")");
        out.println("批次 batches        " + batches + "  (" + header.get("from") + " – " + header.get("to") + ")");
        out.println("已封存记录 sealed   " + entries);
        out.println("未封存记录 unsealed " + number(end, "unsealed"));
        out.println("末批摘要 head       " + (before == null ? "–" : last + ":" + text(before, "hash")));
        out.println(count == 0 ? "结论 verdict        完好 INTACT" : "结论 verdict        破损 BROKEN (" + count + ")");
        for (int i = 0; i < breaks.size(); i++) {
            out.println((i == 0 ? "第一处 FIRST " : "其后 then ") + breaks.get(i));
        }
        return count == 0 ? 0 : 1;
    }

    // ---- the tree of RFC 6962 ----

    private byte[] node(List<Leaf> all, int from, int to) {
        if (to - from == 1) {
            return HexFormat.of().parseHex(all.get(from).hash());
        }
        int split = from + Integer.highestOneBit(to - from - 1);
        byte[] left = node(all, from, split);
        byte[] right = node(all, split, to);
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    private String hash(int domain, String canonical) {
        digest.update((byte) domain);
        return hex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    // ---- the form of RFC 8785, for objects of texts and whole numbers ----

    private static String canonical(Map<String, Object> object) {
        StringBuilder out = new StringBuilder(512).append('{');
        new TreeMap<>(object).forEach((key, value) -> {
            quote(out.append(out.length() > 1 ? "," : ""), key).append(':');
            if (value instanceof Long) {
                out.append(value);
            } else {
                quote(out, (String) value);
            }
        });
        return out.append('}').toString();
    }

    private static StringBuilder quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int escape = "\b\t\n\f\r\"\\".indexOf(c);
            if (escape >= 0) {
                out.append('\\').append("btnfr\"\\".charAt(escape));
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"');
    }

    private static LocalDateTime time(Map<String, Object> object, String key) {
        return LocalDateTime.parse(text(object, key));
    }

    private static String text(Map<String, Object> object, String key) {
        return String.valueOf(object.get(key));
    }

    private static long number(Map<String, Object> object, String key) {
        return object.get(key) instanceof Long value ? value : -1;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Map<String, Object> line, String key) {
        return (Map<String, Object>) line.get(key);
    }

    /** An export of before, read in step with the present one: both stand in the order of batch and place. */
    private static final class Earlier {
        private final Lines lines;
        private final Map<Long, String> hashes = new TreeMap<>();
        private Map<String, Object> waiting;
        private long last;

        Earlier(Lines lines) throws IOException {
            this.lines = lines;
            step();
        }

        private void step() throws IOException {
            waiting = lines.next();
            while (waiting != null && !"entry".equals(waiting.get("kind"))) {
                if ("batch".equals(waiting.get("kind"))) {
                    last = number(object(waiting, "batch"), "number");
                    hashes.put(last, text(object(waiting, "batch"), "hash"));
                }
                waiting = lines.next();
            }
        }

        void compare(AuditVerifier to, long batch, List<Leaf> leaves) throws IOException {
            Map<Long, Leaf> now = new TreeMap<>();
            leaves.forEach(leaf -> now.put(leaf.place(), leaf));
            while (waiting != null && number(object(waiting, "leaf"), "batch") <= batch) {
                Map<String, Object> was = object(waiting, "leaf");
                Leaf is = now.get(number(was, "place"));
                if (number(was, "batch") == batch && (is == null || !is.hash().equals(text(was, "hash")))) {
                    to.add(is == null ? "DELETED" : "ALTERED", "entry=" + was.get("id") + " batch=" + batch + " place=" + was.get("place")
                            + " (not as in the earlier export)", text(was, "hash"), is == null ? null : is.hash());
                }
                step();
            }
        }

        /** As it was; null for a batch that the earlier export does not hold. */
        String hash(long batch) {
            return hashes.remove(batch);
        }

        long last() throws IOException {
            while (waiting != null) {
                step();
            }
            return last;
        }
    }

    /** The lines of a file, each one JSON object of texts, whole numbers and such objects. */
    private static final class Lines implements AutoCloseable {
        private final BufferedReader in;
        private String line;
        private int at;

        Lines(Path file) throws IOException {
            PushbackInputStream raw = new PushbackInputStream(Files.newInputStream(file), 2);
            byte[] magic = raw.readNBytes(2);
            raw.unread(magic);
            boolean packed = magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
            InputStream plain = packed ? new GZIPInputStream(raw, 1 << 16) : raw;
            in = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
        }

        Map<String, Object> next() throws IOException {
            do {
                line = in.readLine();
            } while (line != null && line.isBlank());
            at = 0;
            return line == null ? null : object();
        }

        private Map<String, Object> object() {
            Map<String, Object> found = new TreeMap<>();
            take('{');
            while (peek() != '}') {
                String key = string();
                take(':');
                Object value = peek() == '{' ? object() : peek() == '"' ? string() : (Object) whole();
                if (found.put(key, value) != null) {
                    throw new IllegalArgumentException(key + " stands twice");
                }
                if (peek() != '}') {
                    take(',');
                }
            }
            take('}');
            return found;
        }

        private String string() {
            take('"');
            StringBuilder text = new StringBuilder();
            for (char c = line.charAt(at++); c != '"'; c = line.charAt(at++)) {
                if (c != '\\') {
                    text.append(c);
                    continue;
                }
                char escaped = line.charAt(at++);
                int known = "btnfr\"\\/".indexOf(escaped);
                if (known >= 0) {
                    text.append("\b\t\n\f\r\"\\/".charAt(known));
                } else {
                    text.append((char) Integer.parseInt(line.substring(at, at += 4), 16));
                }
            }
            return text.toString();
        }

        private Long whole() {
            int from = at;
            while (at < line.length() && (Character.isDigit(line.charAt(at)) || line.charAt(at) == '-')) {
                at++;
            }
            return Long.valueOf(line.substring(from, at));
        }

        private char peek() {
            while (Character.isWhitespace(line.charAt(at))) {
                at++;
            }
            return line.charAt(at);
        }

        private void take(char expected) {
            if (peek() != expected) {
                throw new IllegalArgumentException("no " + expected + " at " + at + " of " + line.substring(0, Math.min(60, line.length())));
            }
            at++;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
