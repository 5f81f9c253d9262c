package org.yangguang.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether a PDF may be opened by the reader, which unpacks whatever it meets into memory: no stream of it unpacks to more
 * than a page of words needs, none is packed twice, and it is not encrypted. Looked at as bytes, before anything is parsed.
 */
final class PdfGate {

    private static final long LARGEST_FILE = 32L * 1024 * 1024;
    private static final long LARGEST_STREAM = 24L * 1024 * 1024;
    private static final long LARGEST_WHOLE = 128L * 1024 * 1024;
    private static final String ENCRYPTED = "/Encrypt";
    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PACKED_TWICE = Pattern.compile("/Filter\\s*\\[[^\\]]*(?:Decode|/Fl|/LZW)[^\\]]*(?:Decode|/Fl|/LZW)");

    private PdfGate() {
    }

    static boolean passes(Path file) throws IOException {
        return Files.size(file) <= LARGEST_FILE && passes(Files.readAllBytes(file));
    }

    /** The same of a file that lies in memory already. */
    static boolean passes(byte[] bytes) {
        String written = new String(bytes, StandardCharsets.ISO_8859_1);
        if (written.contains(ENCRYPTED) || PACKED_TWICE.matcher(written).find()) {
            return false;
        }
        long whole = 0;
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            long unpacked = unpacked(bytes, at);
            whole += unpacked;
            if (unpacked > LARGEST_STREAM || whole > LARGEST_WHOLE) {
                return false;
            }
        }
        return true;
    }

    /** The reader would look into such a file with a library that is not here, and end with an error that no caller expects. */
    static boolean isEncrypted(Path file) throws IOException {
        return Files.size(file) <= LARGEST_FILE && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
    }

    /** The first byte of the next stream's content; -1 for none. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i < bytes.length - BEGIN.length - 2; i++) {
            if (bytes[i] == 's' && Arrays.equals(bytes, i, i + BEGIN.length, BEGIN, 0, BEGIN.length)) {
                int at = i + BEGIN.length;
                at += bytes[at] == '\r' ? 1 : 0;
                return at + (bytes[at] == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    /** How much it unpacks to, counted no further than the limit; 0 for what is not packed this way. */
    private static long unpacked(byte[] bytes, int at) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, at, bytes.length - at);
            byte[] buffer = new byte[64 * 1024];
            while (!inflater.finished() && inflater.getBytesWritten() <= LARGEST_STREAM) {
                if (inflater.inflate(buffer) == 0) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notPacked) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
