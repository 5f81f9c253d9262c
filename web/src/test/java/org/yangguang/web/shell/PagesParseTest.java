package org.yangguang.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A page that is no XML is found by its first reader only; here by the build. */
class PagesParseTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void everyPageIsWellFormed() throws IOException, ParserConfigurationException, SAXException {
        SAXParserFactory parsers = SAXParserFactory.newInstance();
        List<Path> pages;
        try (Stream<Path> files = Files.walk(PAGES)) {
            pages = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
        Map<String, String> broken = new TreeMap<>();
        for (Path page : pages) {
            try (var in = Files.newInputStream(page)) {
                parsers.newSAXParser().parse(new InputSource(in), new DefaultHandler() {
                    @Override
                    public InputSource resolveEntity(String publicId, String systemId) {
                        return new InputSource(new StringReader(""));
                    }
                });
            } catch (SAXException wrong) {
                broken.put(PAGES.relativize(page).toString(), wrong.getMessage());
            }
        }
        assertThat(pages).hasSizeGreaterThan(100);
        assertThat(broken).isEmpty();
    }
}
