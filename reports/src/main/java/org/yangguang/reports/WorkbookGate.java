package org.yangguang.reports;

import static org.yangguang.reports.UnusableWorkbook.Reason.ACTIVE_CONTENT;
import static org.yangguang.reports.UnusableWorkbook.Reason.BROKEN;
import static org.yangguang.reports.UnusableWorkbook.Reason.ENCRYPTED;
import static org.yangguang.reports.UnusableWorkbook.Reason.MACROS;
import static org.yangguang.reports.UnusableWorkbook.Reason.OLD_FORMAT;
import static org.yangguang.reports.UnusableWorkbook.Reason.TOO_LARGE;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Looks at a workbook before anything is read from it: what it unpacks to is counted byte by byte, never believed, and
 * whatever could run or fetch something in a reader's program keeps it out.
 */
final class WorkbookGate {

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int MOST_PARTS = 1_000;
    private static final long MEGABYTE = 1024 * 1024;
    private static final List<String> MACRO_PARTS = List.of("vbaproject", "xl/macrosheets/", "xl/dialogsheets/", "xl/vbadata");
    private static final List<String> ACTIVE_PARTS = List.of("xl/externallinks/", "xl/embeddings/", "xl/activex/", "xl/connections",
            "xl/querytables/", "customui", "xl/ctrlprops/", "xl/model/", "xl/webextensions/", "xl/customdata/");

    private WorkbookGate() {
    }

    /** @param megabytes most that all parts together may unpack to */
    static void pass(Path file, int megabytes) throws UnusableWorkbook, IOException {
        if (startsWith(file, OLE2)) {
            throw new UnusableWorkbook(ofOle2(file));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> parts = Collections.list(zip.entries());
            if (parts.size() > MOST_PARTS) {
                throw new UnusableWorkbook(TOO_LARGE, megabytes);
            }
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw new UnusableWorkbook(OLD_FORMAT);
            }
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("[Content_Types].xml") == null) {
                throw new UnusableWorkbook(BROKEN);
            }
            counted(zip, parts, megabytes);
            if (has(parts, MACRO_PARTS) || saysMacro(zip)) {
                throw new UnusableWorkbook(MACROS);
            }
            if (has(parts, ACTIVE_PARTS)) {
                throw new UnusableWorkbook(ACTIVE_CONTENT);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new UnusableWorkbook(BROKEN);
        }
    }

    private static UnusableWorkbook.Reason ofOle2(Path file) {
        try (POIFSFileSystem ole = new POIFSFileSystem(new File(file.toString()), true)) {
            DirectoryNode root = ole.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptionInfo") || root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return ENCRYPTED;
            }
            return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book") ? OLD_FORMAT : BROKEN;
        } catch (IOException | RuntimeException broken) {
            return BROKEN;
        }
    }

    /** A bomb's own word on its sizes is worth nothing: everything is unpacked once into the void, up to the limit. */
    private static void counted(ZipFile zip, List<? extends ZipEntry> parts, int megabytes) throws IOException, UnusableWorkbook {
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        for (ZipEntry part : parts) {
            try (InputStream in = zip.getInputStream(part)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    total += read;
                    if (total > megabytes * MEGABYTE) {
                        throw new UnusableWorkbook(TOO_LARGE, megabytes);
                    }
                }
            }
        }
    }

    private static boolean has(List<? extends ZipEntry> parts, List<String> beginnings) {
        return parts.stream().map(p -> p.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> beginnings.stream().anyMatch(b -> b.startsWith("xl/") || b.equals("customui") ? name.startsWith(b) : name.contains(b)));
    }

    private static boolean saysMacro(ZipFile zip) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry("[Content_Types].xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT).contains("macroenabled");
        }
    }

    private static boolean startsWith(Path file, byte[] mark) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(mark.length), mark);
        }
    }
}
