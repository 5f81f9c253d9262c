package org.yangguang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.yangguang.reports.FileText;
import org.yangguang.secrecy.SecrecyRule;
import org.yangguang.secrecy.SecretMark;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.VisibleText;

/**
 * A file between its arrival and its place: written to the node's temporary directory while its digest is computed and
 * its bytes are counted, so that one which is too large is refused as soon as it is, and none is ever wholly in memory.
 */
final class Intake implements AutoCloseable {

    /** Name of the field that a refusal stands at. */
    static final String FIELD = "file";
    private static final int NAME_LENGTH = 200;
    private static final long MEGABYTE = 1024 * 1024;

    private final Path file;
    private final String fileName;
    private final FileType type;
    private final String sha256;
    private final long length;

    private Intake(Path file, String fileName, FileType type, String sha256, long length) {
        this.file = file;
        this.fileName = fileName;
        this.type = type;
        this.sha256 = sha256;
        this.length = length;
    }

    /** @param field the input that a refusal stands at */
    static Intake of(Upload upload, long megabytes, String field) {
        String name = nameOf(upload.fileName());
        if (name.length() > NAME_LENGTH || name.codePoints().anyMatch(Intake::deceives) || name.isBlank()) {
            throw new RuleViolation(DocumentRule.NAME_IS_USABLE, field, NAME_LENGTH);
        }
        Optional<FileType> type = FileType.named(name);
        if (type.isEmpty()) {
            throw new RuleViolation(DocumentRule.TYPE_IS_ACCEPTED, field, name);
        }
        try {
            Path file = Files.createTempFile("yangguang-intake-", ".part");
            try {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                long length = receive(upload.content(), file, digest, megabytes);
                if (length > megabytes * MEGABYTE) {
                    throw new RuleViolation(DocumentRule.WITHIN_SIZE_LIMIT, field, name, megabytes);
                }
                if (length == 0) {
                    throw new RuleViolation(DocumentRule.FILE_IS_NOT_EMPTY, field, name);
                }
                if (!type.get().recognises(file)) {
                    throw new RuleViolation(DocumentRule.CONTENT_IS_WHAT_ITS_NAME_SAYS, field, name);
                }
                Optional<String> mark = SecretMark.of(name, FileText.beginning(file, type.get().ending()));
                if (mark.isPresent()) {
                    throw new RuleViolation(SecrecyRule.FILE_BEARS_NO_MARK, field, name, mark.get());
                }
                return new Intake(file, name, type.get(), HexFormat.of().formatHex(digest.digest()), length);
            } catch (IOException | RuntimeException refused) {
                Files.deleteIfExists(file);
                throw refused;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(name, broken);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** A name has no lines, and nothing that turns its direction: gpj.exe would be read as exe.jpg. */
    private static boolean deceives(int c) {
        return Character.isISOControl(c) || VisibleText.hides(c);
    }

    /** Stops at the limit: a length beyond it says that there was more. */
    private static long receive(InputStream in, Path file, MessageDigest digest, long megabytes) throws IOException {
        long length = 0;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (length > megabytes * MEGABYTE) {
                    return length;
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return length;
    }

    /** Some clients send the whole path; only the last part is a name. */
    private static String nameOf(String sent) {
        String name = sent == null ? "" : sent.strip();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    Path file() {
        return file;
    }

    String fileName() {
        return fileName;
    }

    FileType type() {
        return type;
    }

    String sha256() {
        return sha256;
    }

    long length() {
        return length;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // a file in the temporary directory is no reason to refuse the work; the system clears it
            file.toFile().deleteOnExit();
        }
    }
}
