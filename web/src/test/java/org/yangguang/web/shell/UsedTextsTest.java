package org.yangguang.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No word is kept that nobody says: the other direction of {@link TextsTest}. */
class UsedTextsTest {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/main/webapp"), Path.of("../ejb/src/main/java"),
            Path.of("../reports/src/main/java"), Path.of("../workflows/src/main/resources"));
    private static final List<Path> BUNDLES = List.of(Path.of("src/main/resources/texts"), Path.of("../ejb/src/main/resources/texts"));
    private static final Pattern KEY = Pattern.compile("(?<![\\w.])[a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9\\-]+)+");
    private static final Pattern QUOTED = Pattern.compile("['\"]([A-Za-z][\\w.\\-]*)['\"]");
    /** What a task of a drawing or a door is called: its label is found by that name. */
    private static final Pattern NAMED = Pattern.compile("id=\"(\\w+)\"|\\b(\\w+)\\(");

    private static final Pattern PROCESS = Pattern.compile("<process id=\"([\\w-]+)\"");

    private final Set<String> processes = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> quoted = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    @Test
    void everyTextIsSaidSomewhere() throws IOException {
        readSources();
        List<String> unsaid = new ArrayList<>();
        int texts = 0;
        for (Path folder : BUNDLES) {
            for (Path file : files(folder)) {
                String bundle = file.getFileName().toString().replace(".properties", "");
                // the faces' own keys are asked for by the faces, and a rule's by its code
                if (bundle.equals("faces") || bundle.endsWith("_en") || bundle.endsWith("_zh")) {
                    continue;
                }
                for (String key : keysOf(file)) {
                    texts++;
                    if (key.startsWith(bundle + ".") && !said(bundle, key)) {
                        unsaid.add(key);
                    }
                }
            }
        }
        assertThat(texts).isGreaterThan(1000);
        assertThat(unsaid).as("texts that no page, service or drawing asks for").isEmpty();
    }

    private boolean said(String bundle, String key) {
        String name = key.substring(bundle.length() + 1);
        String last = name.substring(name.lastIndexOf('.') + 1);
        return keys.contains(key)
                || named.contains(name)
                // a drawing's own word for a task, e.g. tender.inquiry.openBids of tender-inquiry
                || named.contains(last) && processes.contains(key.substring(0, Math.max(0, key.lastIndexOf('.'))).replace('.', '-'))
                // an action of the trail: a door, or what the login and the pages tell of themselves
                || bundle.equals("audit") && (named.contains(last) || quoted.contains(last))
                // an outcome is looked up by stage, whichever stage it was
                || name.startsWith("outcome.")
                || quoted.stream().anyMatch(beginning -> beginning.endsWith(".") && key.startsWith(beginning)
                        && (beginning.indexOf('.') < beginning.length() - 1 || quoted.contains(key.substring(beginning.length()))));
    }

    private void readSources() throws IOException {
        for (Path folder : SOURCES) {
            for (Path file : files(folder)) {
                if (!file.toString().matches(".*\\.(java|xhtml|bpmn|js)") || file.toString().contains("bpmn-js")) {
                    continue;
                }
                String source = Files.readString(file);
                PROCESS.matcher(source).results().forEach(process -> processes.add(process.group(1)));
                collect(KEY.matcher(source), keys);
                collect(QUOTED.matcher(source), quoted);
                collect(NAMED.matcher(source), named);
            }
        }
    }

    private static void collect(Matcher found, Set<String> into) {
        while (found.find()) {
            into.add(found.groupCount() == 0 ? found.group() : found.group(1) == null ? found.group(2) : found.group(1));
        }
    }

    private static Set<String> keysOf(Path bundle) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
