package org.yangguang.jdbc.h2;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file behind an address of the form {@code jdbc:h2:file:PATH;SETTINGS}. */
record EmbeddedFile(String path) {
    private static final Pattern ADDRESS = Pattern.compile("jdbc:h2:file:([^;]+)(;.*)?");
    /** The header of the file, in clear text. */
    private static final int HEADER_BYTES = 4096;
    /** Written by H2 when it closes the file, taken out with the first change after that. */
    private static final String CLOSED_IN_ORDER = "clean:1";

    /** Null for an address of another kind. */
    static EmbeddedFile of(String url) {
        Matcher address = ADDRESS.matcher(url);
        return address.matches() ? new EmbeddedFile(address.group(1)) : null;
    }

    /** Also true of a file that does not exist yet: nothing is left in it. */
    boolean wasClosedInOrder() throws SQLException {
        Path file = Path.of(path + ".mv.db");
        if (!Files.exists(file)) {
            return true;
        }
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(HEADER_BYTES), StandardCharsets.ISO_8859_1).contains(CLOSED_IN_ORDER);
        } catch (IOException e) {
            throw new SQLException("The embedded database " + file + " cannot be read", e);
        }
    }
}
