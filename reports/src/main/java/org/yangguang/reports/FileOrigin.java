package org.yangguang.reports;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What a PDF or an Office document says of its making. A file of another kind, a damaged or an encrypted one says nothing.
 *
 * @param author     who began it
 * @param modifiedBy who saved it last; a PDF says nothing of that
 * @param madeAt     when it was begun, as written there
 */
public record FileOrigin(String author, String modifiedBy, String madeAt) {

    public static final FileOrigin UNKNOWN = new FileOrigin(null, null, null);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final int MOST = 64 * 1024;
    private static final Pattern CREATOR = Pattern.compile("<dc:creator[^>]*>([^<]+)<");
    private static final Pattern MODIFIER = Pattern.compile("<cp:lastModifiedBy[^>]*>([^<]+)<");
    private static final Pattern CREATED = Pattern.compile("<dcterms:created[^>]*>([^<]+)<");

    /** @param file as a whole; what is in it comes from strangers */
    public static FileOrigin of(byte[] file) {
        if (begins(file, "%PDF")) {
            return pdf(file);
        }
        return begins(file, "PK") ? office(file) : UNKNOWN;
    }

    private static boolean begins(byte[] file, String with) {
        byte[] head = with.getBytes(StandardCharsets.US_ASCII);
        if (file.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if (file[i] != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static FileOrigin pdf(byte[] file) {
        if (!PdfGate.passes(file)) {
            return UNKNOWN;
        }
        try (PdfReader reader = new PdfReader(file)) {
            Map<String, String> said = reader.getInfo();
            return new FileOrigin(said.get("Author"), null, said.get("CreationDate"));
        } catch (IOException | RuntimeException unreadable) {
            // damaged, or of a kind that this reader does not know
            return UNKNOWN;
        }
    }

    private static FileOrigin office(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            ZipArchiveEntry entry = zip.getEntry(PROPERTIES);
            if (entry == null) {
                return UNKNOWN;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                String xml = new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
                return new FileOrigin(first(CREATOR, xml), first(MODIFIER, xml), first(CREATED, xml));
            }
        } catch (IOException | RuntimeException unreadable) {
            // damaged, or no archive at all
            return UNKNOWN;
        }
    }

    private static String first(Pattern pattern, String xml) {
        Matcher found = pattern.matcher(xml);
        return found.find() ? found.group(1).strip() : null;
    }
}
