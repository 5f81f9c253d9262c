package org.yangguang.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The types of file that are accepted, each recognised by its content and not by its name. */
enum FileType {
    PDF("application/pdf", "pdf") {
        @Override
        boolean fits(Path file, byte[] head) {
            // readers accept a few bytes before the mark; scanners and printers write them
            return new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean fits(Path file, byte[] head) {
            return startsWith(head, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
        }
    },
    JPEG("image/jpeg", "jpg", "jpeg") {
        @Override
        boolean fits(Path file, byte[] head) {
            return startsWith(head, 0xFF, 0xD8, 0xFF);
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
        @Override
        boolean fits(Path file, byte[] head) throws IOException {
            return isZip(head) && holds(file, "word/document.xml");
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        boolean fits(Path file, byte[] head) throws IOException {
            return isZip(head) && holds(file, "xl/workbook.xml");
        }
    },
    OFD("application/ofd", "ofd") {
        @Override
        boolean fits(Path file, byte[] head) throws IOException {
            return isZip(head) && holds(file, "OFD.xml");
        }
    },
    ZIP("application/zip", "zip") {
        @Override
        boolean fits(Path file, byte[] head) throws IOException {
            return isZip(head) && holds(file, null);
        }
    },
    XML("application/xml", "xml") {
        @Override
        boolean fits(Path file, byte[] head) {
            return isText(head) && new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading().startsWith("<");
        }
    },
    TEXT("text/plain", "txt", "csv") {
        @Override
        boolean fits(Path file, byte[] head) {
            return isText(head);
        }
    };

    private static final int HEAD = 64 * 1024;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    abstract boolean fits(Path file, byte[] head) throws IOException;

    /** How the names of such files end, the usual one first. */
    String ending() {
        return endings.get(0);
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether the content is of this type. */
    boolean recognises(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return fits(file, in.readNBytes(HEAD));
        }
    }

    /** The type that a file of this name says it is; empty for one that is not accepted. */
    static Optional<FileType> named(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String ending = dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(t -> t.endings.contains(ending)).findFirst();
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (head[i] != (byte) mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZip(byte[] head) {
        return startsWith(head, 'P', 'K', 3, 4) || startsWith(head, 'P', 'K', 5, 6);
    }

    /** Only the directory of the archive is read, nothing is unpacked. */
    private static boolean holds(Path file, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return entry == null || zip.getEntry(entry) != null;
        } catch (ZipException broken) {
            return false;
        }
    }

    private static boolean isText(byte[] head) {
        for (byte b : head) {
            if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return decodes(head, StandardCharsets.UTF_8) || decodes(head, CHINESE);
    }

    /** The head may end inside a character; up to three bytes are left out for that. */
    private static boolean decodes(byte[] head, Charset charset) {
        int spare = head.length < HEAD ? 0 : 3;
        for (int cut = 0; cut <= spare; cut++) {
            CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
            try {
                decoder.decode(ByteBuffer.wrap(head, 0, head.length - cut));
                return true;
            } catch (CharacterCodingException notThisOne) {
                // the next cut or the next character set decides
            }
        }
        return false;
    }
}
