package org.yangguang.reports;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What can be read in a file without a program that shows it: the words at its beginning and its properties. A file that
 * cannot be read, an encrypted one or a scan, has none.
 *
 * @param words      of the first pages
 * @param properties title, subject, keywords and the like, each as it stands
 */
public record FileText(String words, List<String> properties) {

    /** Characters of one part at most: a mark stands at the head, and what is unpacked must end somewhere. */
    private static final int MOST = 2 * 1024 * 1024;
    private static final int PARTS = 40;
    private static final int PAGES = 3;
    private static final int PLAIN = 256 * 1024;
    private static final FileText NOTHING = new FileText("", List.of());
    private static final Pattern PARTS_READ = Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml|docProps/(core|app|custom)\\.xml"
            + "|xl/(sharedStrings|worksheets/sheet\\d+)\\.xml|(.*/)?(Content|OFD|Document)\\.xml");
    private static final Pattern PROPERTY = Pattern.compile("<(?:[a-z]+:)?(?:title|subject|keywords?|category|contentStatus|description|Title|Subject|"
            + "Keyword|Abstract|lpwstr)>([^<]{1,200})</");

    public FileText {
        properties = List.copyOf(properties);
    }

    /** @param ending of the type that the content was found to be: pdf, docx, xlsx, ofd, zip, xml, txt; others have no words */
    public static FileText beginning(Path file, String ending) throws IOException {
        return switch (ending) {
            case "pdf" -> pdf(file);
            case "docx", "xlsx", "ofd" -> parts(file);
            case "zip" -> names(file);
            case "xml", "txt" -> plain(file);
            default -> NOTHING;
        };
    }

    private static FileText pdf(Path file) throws IOException {
        if (!PdfGate.passes(file)) {
            return NOTHING;
        }
        try (PdfReader reader = new PdfReader(file.toString())) {
            List<String> properties = new ArrayList<>(reader.getInfo().values());
            StringBuilder words = new StringBuilder();
            PdfTextExtractor pages = new PdfTextExtractor(reader);
            for (int page = 1; page <= Math.min(PAGES, reader.getNumberOfPages()); page++) {
                words.append(pages.getTextFromPage(page)).append('\n');
            }
            return new FileText(words.toString(), properties);
        } catch (IOException | RuntimeException unreadable) {
            // damaged, encrypted or of a kind that this reader does not know: there is nothing to be read in it
            return NOTHING;
        }
    }

    private static FileText parts(Path file) throws IOException {
        StringBuilder words = new StringBuilder();
        List<String> properties = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> read = Collections.list(zip.entries()).stream().filter(e -> PARTS_READ.matcher(e.getName()).matches())
                    .limit(PARTS).toList();
            for (ZipEntry entry : read) {
                if (words.length() > 2 * MOST) {
                    break;
                }
                String xml = head(zip, entry);
                Matcher property = PROPERTY.matcher(xml);
                while (property.find()) {
                    properties.add(property.group(1));
                }
                // a mark may be cut into several runs: only what is shown counts
                words.append(xml.replaceAll("<[^>]*>", "")).append('\n');
            }
        } catch (IllegalArgumentException unreadableName) {
            return NOTHING;
        }
        return new FileText(words.toString(), properties);
    }

    private static String head(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
        }
    }

    private static FileText names(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            StringBuilder words = new StringBuilder();
            Collections.list(zip.entries()).stream().limit(MOST / 1024).forEach(e -> words.append(e.getName()).append('\n'));
            return new FileText(words.toString(), List.of());
        } catch (IllegalArgumentException unreadableName) {
            return NOTHING;
        }
    }

    private static FileText plain(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(PLAIN);
            String text = new String(head, StandardCharsets.UTF_8);
            return new FileText(text.indexOf('\uFFFD') < 0 || text.indexOf('\uFFFD') > text.length() - 4 ? text : new String(head, "GB18030"), List.of());
        }
    }
}
