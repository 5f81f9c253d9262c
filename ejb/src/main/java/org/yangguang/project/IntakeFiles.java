package org.yangguang.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.yangguang.document.Upload;
import org.yangguang.reports.IntakeBook;
import org.yangguang.reports.IntakeReading;
import org.yangguang.reports.UnusableWorkbook;
import org.yangguang.shared.RuleViolation;

/** Files of an import in the node's temporary directory: received up to a limit, looked at, read, deleted. */
final class IntakeFiles {

    /** The most rows that a workbook may have; its answer is made in memory. */
    static final int MOST_ROWS = 2_000;
    /** Megabytes of a workbook as sent, and unpacked. */
    static final int WORKBOOK = 20;
    static final int WORKBOOK_UNPACKED = 32;
    /** Files in an archive of attachments, and how many times the limit of a single file they may unpack to. */
    static final int MOST_PAPERS = 10_000;
    static final int PAPERS_UNPACKED = 10;
    private static final long MEGABYTE = 1024 * 1024;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private IntakeFiles() {
    }

    /** A file that is deleted with its use. */
    record Held(Path path) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException left) {
                // a file in the temporary directory is no reason to refuse the work; the system clears it
                path.toFile().deleteOnExit();
            }
        }
    }

    /** What writes a file. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    static Held written(Writing writing) {
        try {
            Held held = new Held(Files.createTempFile("yangguang-import-", ".part"));
            try (OutputStream out = Files.newOutputStream(held.path())) {
                writing.to(out);
                return held;
            } catch (IOException | RuntimeException failed) {
                held.close();
                throw failed;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Receives a file and stops at the limit, however much more there is. */
    static Held received(Upload upload, long megabytes, IntakeRule limit, String field) {
        return written(out -> {
            byte[] buffer = new byte[64 * 1024];
            long length = 0;
            for (int read = upload.content().read(buffer); read >= 0; read = upload.content().read(buffer)) {
                length += read;
                if (length > megabytes * MEGABYTE) {
                    throw new RuleViolation(limit, field, megabytes);
                }
                out.write(buffer, 0, read);
            }
        });
    }

    /** Reads the workbook; what is no template of ours, or brings what may not come in, is refused at the field. */
    static IntakeReading read(Upload upload, Path file, String field) {
        if (upload.fileName() != null && upload.fileName().toLowerCase(Locale.ROOT).endsWith(".xlsm")) {
            throw new RuleViolation(IntakeRule.WORKBOOK_HAS_NO_MACROS, field);
        }
        try {
            return IntakeBook.read(file, WORKBOOK_UNPACKED, MOST_ROWS, IntakeColumns.plain());
        } catch (UnusableWorkbook unusable) {
            throw new RuleViolation(switch (unusable.reason()) {
                case BROKEN -> IntakeRule.WORKBOOK_IS_READABLE;
                case ENCRYPTED -> IntakeRule.WORKBOOK_HAS_NO_PASSWORD;
                case OLD_FORMAT -> IntakeRule.WORKBOOK_IS_XLSX;
                case MACROS -> IntakeRule.WORKBOOK_HAS_NO_MACROS;
                case ACTIVE_CONTENT -> IntakeRule.WORKBOOK_STANDS_ALONE;
                case TOO_LARGE -> IntakeRule.WORKBOOK_IS_WITHIN_SIZE;
                case TOO_MANY_ROWS -> IntakeRule.WORKBOOK_IS_WITHIN_ROWS;
                case NOT_A_TEMPLATE -> IntakeRule.WORKBOOK_IS_A_TEMPLATE;
            }, field, unusable.args().toArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Windows in Chinese writes the names of an archive in its own character set. */
    static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException otherNames) {
            return new ZipFile(archive.toFile(), CHINESE);
        }
    }

    /** The files of an archive, without folders and what computers add of their own. */
    static List<ZipEntry> papers(ZipFile zip) {
        return Collections.list(zip.entries()).stream().<ZipEntry>map(e -> e).filter(e -> !e.isDirectory() && !e.getName().startsWith("__MACOSX/")
                && !e.getName().endsWith(".DS_Store") && !e.getName().endsWith("Thumbs.db")).toList();
    }

    /** Refuses what is no archive, or unpacks to more than the limit; unpacks it once into the void, since its own word is worth nothing. */
    static void examinePapers(Path archive, long megabytes, String field) {
        try (ZipFile zip = open(archive)) {
            List<ZipEntry> papers = papers(zip);
            if (papers.size() > MOST_PAPERS) {
                throw new RuleViolation(IntakeRule.PAPERS_ARE_WITHIN_SIZE, field, MOST_PAPERS, megabytes);
            }
            byte[] buffer = new byte[64 * 1024];
            long total = 0;
            for (ZipEntry paper : papers) {
                try (InputStream in = zip.getInputStream(paper)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        total += read;
                        if (total > megabytes * MEGABYTE) {
                            throw new RuleViolation(IntakeRule.PAPERS_ARE_WITHIN_SIZE, field, MOST_PAPERS, megabytes);
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RuleViolation(IntakeRule.PAPERS_ARE_A_ZIP, field);
        }
    }
}
