import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads the reports of a finished test run and says how many tests of each kind ran, names those that failed, and ends
 * with one plain line. Fails when a test failed, and when a kind that must exist has run no test at all.
 */
public final class TestSummary {
    private static final String[] KINDS = {"unit", "architecture", "process", "migration", "rendering", "oracle grammar",
            "integration H2", "integration PostgreSQL", "browser"};

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final TreeSet<String> failures = new TreeSet<>();

    public static void main(String[] arguments) throws Exception {
        TestSummary summary = new TestSummary();
        for (String kind : KINDS) {
            summary.counts.put(kind, new int[3]);
        }
        for (String module : new String[] {"db", "db/oracle", "workflows", "reports", "ejb", "web"}) {
            summary.read(Path.of(module, "target", "surefire-reports"), module);
        }
        summary.read(Path.of("ear/target/failsafe-reports/h2"), "h2");
        summary.read(Path.of("ear/target/failsafe-reports/postgresql"), "postgresql");
        System.exit(summary.print() ? 0 : 1);
    }

    private void read(Path directory, String origin) throws Exception {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.getFileName().toString().matches("TEST-.*\\.xml")).sorted()::iterator) {
                NodeList cases = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getElementsByTagName("testcase");
                for (int i = 0; i < cases.getLength(); i++) {
                    count((Element) cases.item(i), origin);
                }
            }
        }
    }

    private void count(Element test, String origin) {
        String type = test.getAttribute("classname");
        int[] count = counts.get(kind(type, origin));
        if (has(test, "failure") || has(test, "error")) {
            count[1]++;
            failures.add(type + "." + test.getAttribute("name") + " (" + origin + ")" + reason(test));
        } else if (has(test, "skipped")) {
            count[2]++;
        } else {
            count[0]++;
        }
    }

    /** The beginning of what the test said, on one line, so that a failure is understood where only this summary is kept. */
    private static String reason(Element test) {
        Element said = (Element) test.getElementsByTagName(has(test, "failure") ? "failure" : "error").item(0);
        String text = said.getTextContent().strip().replaceAll("\\s+", " ");
        return ": " + text.substring(0, Math.min(text.length(), 400));
    }

    private static boolean has(Element test, String child) {
        return test.getElementsByTagName(child).getLength() > 0;
    }

    private static String kind(String type, String origin) {
        return switch (origin) {
            case "db" -> "migration";
            case "db/oracle" -> "oracle grammar";
            case "workflows" -> "process";
            case "reports" -> "rendering";
            case "h2" -> type.endsWith("BrowserIT") ? "browser" : "integration H2";
            case "postgresql" -> "integration PostgreSQL";
            default -> type.contains(".architecture.") || type.endsWith("LawsTest") || type.endsWith("TaskNamesTest") ? "architecture" : "unit";
        };
    }

    private boolean print() {
        int[] total = new int[3];
        boolean good = true;
        System.out.println();
        System.out.printf("%-24s %8s %8s %8s%n", "kind of test", "passed", "failed", "skipped");
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            int[] count = entry.getValue();
            boolean none = count[0] + count[1] == 0;
            System.out.printf("%-24s %8d %8d %8d%s%n", entry.getKey(), count[0], count[1], count[2], none ? "   no test of this kind ran" : "");
            good &= !none && count[1] == 0;
            for (int i = 0; i < total.length; i++) {
                total[i] += count[i];
            }
        }
        failures.forEach(failure -> System.out.println("FAILED " + failure));
        System.out.printf("%d passed, %d failed, %d skipped%n", total[0], total[1], total[2]);
        return good;
    }
}
