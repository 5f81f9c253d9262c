package org.yangguang.web.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every form and ledger that a page or the dossier's list leads to is served and has its name in both languages. */
class FormLinksTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SERVLET = Path.of("src/main/java/org/yangguang/web/reporting/FormsServlet.java");
    private static final Path INDEX = Path.of("../ejb/src/main/java/org/yangguang/reporting/FormIndex.java");
    private static final Path LEDGERS = Path.of("src/main/java/org/yangguang/web/reporting/LedgerPage.java");

    @Test
    void whatIsLinkedIsServed() throws IOException {
        Set<String> served = found(SERVLET, "\"/([a-z-]+)\"");
        Set<String> linked = new TreeSet<>(found(INDEX, "(?:add\\(forms, |PrintableForm\\()\"([a-z-]+)\""));
        linked.addAll(found(LEDGERS, "\"([a-z]+-[a-z]+)\""));
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                linked.addAll(found(page, "/app/forms/([a-z-]+)"));
                linked.addAll(found(page, "exports\\.ledger\\('([a-z-]+)'"));
                linked.addAll(found(page, "name=\"print\" value=\"([a-z-]+)\""));
            }
        }
        assertThat(linked).hasSizeGreaterThanOrEqualTo(21);
        assertThat(served).containsAll(linked);
        assertThat(linked).as("nothing is served that no page leads to").containsAll(served);
    }

    @Test
    void whatIsServedHasItsNameInBothLanguages() throws IOException {
        Set<String> served = found(SERVLET, "\"/([a-z-]+)\"");
        for (Locale locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            ResourceBundle texts = ResourceBundle.getBundle("texts.forms", locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(served).allMatch(name -> texts.containsKey("forms.form." + name) || texts.containsKey("forms.ledger." + name));
        }
    }

    private static Set<String> found(Path file, String pattern) throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
