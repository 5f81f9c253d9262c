import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 专家抽取离线校验程序. Recomputes a draw of experts by its record alone: no server, no database, no library.
 *
 *   java DrawVerifier.java FILE [--list HASH] [--head HASH]
 *
 * FILE is the record of a draw (CQ-….json). --list and --head are the commitment to the list and the digest of the last
 * step as they were published before: with them also a record that was made anew as a whole is found. Ends with 0 when
 * everything fits, 1 with the first mismatch when it does not, 2 when the file cannot be read. Needs Java 17. Written
 * after docs/draws.md and apart from the server's own arithmetic, so that the two check each other.
 */
public final class DrawVerifier {

    private static final String ALGORITHM = "yangguang-draw-1";
    private static final String BEGINNING = "0".repeat(64);
    private static final Set<String> KINDS = Set.of("fixed", "witnessed", "drawn", "next", "passed", "voided", "disclosed");

    /** The first thing that does not fit. */
    private static final class Mismatch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Mismatch(String where, String expected, String found) {
            super(where + "\n    应为 expected " + expected + "\n    实为 found    " + found);
        }
    }

    private final Map<String, Object> record;
    private final List<Map<String, Object>> entries;
    private final List<Map<String, Object>> steps;
    private List<Integer> order = List.of();
    private List<Integer> sitting = List.of();
    private Map<String, Object> fixed;
    private int cursor;
    private int openings;

    private DrawVerifier(Map<String, Object> record) {
        this.record = record;
        this.entries = objects(record.get("entries"));
        this.steps = objects(record.get("steps"));
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    /** What {@code main} does, for a caller that wants to go on. */
    public static int run(String[] arguments, PrintStream out) {
        String file = null;
        Map<String, String> noted = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            if (Set.of("--list", "--head").contains(arguments[i])) {
                noted.put(arguments[i].substring(2), i + 1 < arguments.length ? arguments[++i] : "");
            } else {
                file = arguments[i];
            }
        }
        if (file == null || !noted.values().stream().allMatch(hash -> hash.matches("[0-9a-f]{64}"))) {
            out.println("java DrawVerifier.java FILE [--list HASH] [--head HASH]");
            return 2;
        }
        try {
            DrawVerifier verifier = new DrawVerifier(object(new Json(Files.readString(Path.of(file), StandardCharsets.UTF_8)).read()));
            verifier.verify(noted);
            verifier.report(out);
            return 0;
        } catch (Mismatch mismatch) {
            out.println("结论 verdict   不符 MISMATCH");
            out.println("第一处 FIRST   " + mismatch.getMessage());
            return 1;
        } catch (IOException | RuntimeException | GeneralSecurityException unreadable) {
            out.println("无法读取 UNREADABLE: " + unreadable);
            return 2;
        }
    }

    private void verify(Map<String, String> noted) throws GeneralSecurityException {
        same("algorithm", ALGORITHM, text(record, "algorithm"));
        chain();
        fixed = body(0);
        same("steps[0].kind", "fixed", text(fixed, "kind"));
        same("number", text(fixed, "number"), text(record, "number"));
        same("steps[0].algorithm", ALGORITHM, text(fixed, "algorithm"));
        list();
        if (record.get("matter") != null) {
            same("matter", text(fixed, "matter"), digest(canonical(object(record.get("matter")))));
        }
        noted.forEach((what, hash) -> same(what + " (as noted)", hash, what.equals("list") ? text(fixed, "list") : text(record, "head")));
        course();
    }

    /** Every step holds the digest of the one before. */
    private void chain() throws GeneralSecurityException {
        String previous = BEGINNING;
        String at = "";
        for (int i = 0; i < steps.size(); i++) {
            String where = "steps[" + i + "]";
            previous = digest(previous + "\n" + canonical(body(i)));
            same(where + ".digest", previous, text(steps.get(i), "digest"));
            hold(KINDS.contains(text(body(i), "kind")), where + ".kind", KINDS.toString(), text(body(i), "kind"));
            hold(at.compareTo(text(body(i), "at")) <= 0, where + ".at", "not before " + at, text(body(i), "at"));
            at = text(body(i), "at");
        }
        hold(!steps.isEmpty(), "steps", "a step", "none");
        same("head", previous, text(record, "head"));
    }

    /** The list that was committed to, and the persons as far as they are opened. */
    private void list() throws GeneralSecurityException {
        StringBuilder lines = new StringBuilder();
        int candidates = 0;
        for (int i = 0; i < entries.size(); i++) {
            Map<String, Object> entry = entries.get(i);
            String where = "entries[" + i + "]";
            same(where + ".number", String.valueOf(i + 1), text(entry, "number"));
            String state = text(entry, "state");
            candidates += state.equals("candidate") ? 1 : 0;
            lines.append(i + 1).append(' ').append(state).append(' ').append(text(entry, "digest")).append('\n');
            if (entry.get("opening") != null) {
                Map<String, Object> opening = object(entry.get("opening"));
                same(where + ".opening", text(entry, "digest"), digest(canonical(opening)));
                same(where + ".state", text(opening, "ground").isEmpty() ? "candidate" : "excluded", state);
                openings++;
            }
        }
        same("entries (list)", text(fixed, "list"), digest(lines.toString()));
        same("steps[0].candidates", String.valueOf(candidates), text(fixed, "candidates"));
    }

    private void course() throws GeneralSecurityException {
        String supervisor = "";
        boolean open = true;
        for (int i = 1; i < steps.size(); i++) {
            Map<String, Object> body = body(i);
            String where = "steps[" + i + "]";
            String kind = text(body, "kind");
            boolean before = Set.of("witnessed", "drawn", "voided").contains(kind);
            hold(before == open, where + ".kind", open ? "witnessed, drawn or voided" : "next, passed or disclosed", kind);
            switch (kind) {
                case "witnessed" -> {
                    hold(supervisor.isEmpty(), where + ".kind", "one supervisor's part", "another");
                    supervisor = text(body, "part");
                }
                case "drawn" -> {
                    drawn(where, body, supervisor);
                    open = false;
                }
                case "next" -> next(where, body);
                case "passed" -> same(where + ".number", String.valueOf(called(where)), text(body, "number"));
                case "voided" -> hold(i == steps.size() - 1, where + ".kind", "the last step", kind);
                default -> hold(i == steps.size() - 1 || text(body, "kind").equals("disclosed"), where + ".kind", "disclosed", kind);
            }
        }
    }

    /** The parts are those that were committed to, seed and order follow from them, and the first of the order are drawn. */
    private void drawn(String where, Map<String, Object> body, String supervisor) throws GeneralSecurityException {
        same(where + ".systemPart", text(fixed, "systemCommitment"), digest(text(body, "systemPart")));
        same(where + ".purchaserPart", text(fixed, "purchaserCommitment"), digest(text(body, "purchaserPart")));
        same(where + ".supervisorPart", supervisor, text(body, "supervisorPart"));
        hold(!supervisor.isEmpty() || !text(fixed, "supervision").equals("required"), where + ".supervisorPart", "the supervisor's part", "none");
        hold(text(body, "at").substring(0, 10).compareTo(text(fixed, "notBefore")) >= 0, where + ".at", "not before " + text(fixed, "notBefore"), text(body, "at"));
        String seed = digest(String.join("\n", ALGORITHM, text(fixed, "list"), text(body, "systemPart"), text(body, "purchaserPart"), supervisor));
        same(where + ".seed", seed, text(body, "seed"));
        TreeMap<String, Integer> byKey = new TreeMap<>();
        for (int i = 0; i < entries.size(); i++) {
            if (text(entries.get(i), "state").equals("candidate")) {
                String leaf = text(entries.get(i), "digest");
                byKey.put(hmac(seed, leaf) + leaf, i + 1);
            }
        }
        order = List.copyOf(byKey.values());
        int wanted = Integer.parseInt(text(fixed, "count"));
        same(where + ".order", joined(order), text(body, "order"));
        hold(wanted <= order.size(), "steps[0].count", "at most " + order.size(), String.valueOf(wanted));
        sitting = new ArrayList<>(order.subList(0, wanted));
        same(where + ".drawn", joined(sitting), text(body, "drawn"));
        cursor = wanted;
    }

    /** Who is called is next in the order; who goes has sat. */
    private void next(String where, Map<String, Object> body) {
        int in = called(where);
        same(where + ".in", String.valueOf(in), text(body, "in"));
        String out = text(body, "out");
        hold(out.isEmpty() || sitting.remove(Integer.valueOf(out)), where + ".out", "one of " + sitting, out);
        sitting.add(in);
    }

    private int called(String where) {
        hold(cursor < order.size(), where + ".kind", "somebody left in the order", "nobody");
        return order.get(cursor++);
    }

    private void report(PrintStream out) {
        out.println("抽取 draw       " + text(record, "number") + "  (" + text(fixed, "purpose") + ", " + text(fixed, "at") + ")");
        out.println("名单 list       " + text(fixed, "list") + "  (" + text(fixed, "candidates") + " / " + entries.size() + ")");
        out.println("顺序 order      " + joined(order));
        out.println("在席 sitting    " + String.join("、", sitting.stream().map(this::named).toList()));
        out.println("公开姓名 opened " + openings);
        out.println("末步 head       " + text(record, "head"));
        out.println("结论 verdict    相符 VERIFIED");
    }

    private String named(int number) {
        Object opening = entries.get(number - 1).get("opening");
        return number + (opening == null ? "" : " " + text(object(opening), "name"));
    }

    private static void same(String where, String expected, String found) {
        hold(expected.equals(found), where, expected, found);
    }

    private static void hold(boolean holds, String where, String expected, String found) {
        if (!holds) {
            throw new Mismatch(where, expected, found);
        }
    }

    private Map<String, Object> body(int step) {
        return object(steps.get(step).get("body"));
    }

    private static String joined(List<Integer> numbers) {
        return String.join(",", numbers.stream().map(String::valueOf).toList());
    }

    private static String digest(String text) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hmac(String seed, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(HexFormat.of().parseHex(seed), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
    }

    // ---- the form of RFC 8785, for objects of texts ----

    private static String canonical(Map<String, Object> object) {
        StringBuilder out = new StringBuilder("{");
        new TreeMap<>(object).forEach((key, value) -> quote(quote(out.append(out.length() > 1 ? "," : ""), key).append(':'), (String) value));
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

    private static String text(Map<String, Object> object, String key) {
        Object value = object.get(key);
        if (!(value instanceof String)) {
            throw new Mismatch(key, "a text", String.valueOf(value));
        }
        return (String) value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        if (!(value instanceof Map)) {
            throw new Mismatch("record", "an object", String.valueOf(value));
        }
        return (Map<String, Object>) value;
    }

    private static List<Map<String, Object>> objects(Object value) {
        List<Map<String, Object>> found = new ArrayList<>();
        ((List<?>) value).forEach(each -> found.add(object(each)));
        return found;
    }

    /** Reads JSON: objects, arrays, texts, null; numbers and the words true and false as the texts that they are. */
    private static final class Json {
        private final String text;
        private int at;

        Json(String text) {
            this.text = text;
        }

        Object read() {
            Object value = value();
            blanks();
            if (at != text.length()) {
                throw new IllegalArgumentException("something behind the record at " + at);
            }
            return value;
        }

        private Object value() {
            blanks();
            char c = text.charAt(at);
            if (c == '{') {
                return members();
            }
            if (c == '[') {
                return elements();
            }
            if (c == '"') {
                return string();
            }
            int start = at;
            while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(start, at);
            return word.equals("null") ? null : word;
        }

        private Map<String, Object> members() {
            Map<String, Object> object = new LinkedHashMap<>();
            at++;
            while (!ends('}')) {
                blanks();
                String key = string();
                blanks();
                expect(':');
                if (object.put(key, value()) != null) {
                    throw new IllegalArgumentException("twice: " + key);
                }
            }
            return object;
        }

        private List<Object> elements() {
            List<Object> array = new ArrayList<>();
            at++;
            while (!ends(']')) {
                array.add(value());
            }
            return array;
        }

        private boolean ends(char end) {
            blanks();
            if (text.charAt(at) == ',') {
                at++;
                return false;
            }
            if (text.charAt(at) == end) {
                at++;
                return true;
            }
            return false;
        }

        private String string() {
            expect('"');
            StringBuilder out = new StringBuilder();
            for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
                if (c != '\\') {
                    out.append(c);
                    continue;
                }
                char escaped = text.charAt(at++);
                if (escaped == 'u') {
                    out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                    at += 4;
                } else {
                    int which = "btnfr".indexOf(escaped);
                    out.append(which < 0 ? escaped : "\b\t\n\f\r".charAt(which));
                }
            }
            return out.toString();
        }

        private void expect(char c) {
            if (text.charAt(at++) != c) {
                throw new IllegalArgumentException("no " + c + " at " + (at - 1));
            }
        }

        private void blanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
