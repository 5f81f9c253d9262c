package org.yangguang.web.tender;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/**
 * What comes in over a slow line lies in the node's temporary directory until all of it is there, so that no transaction
 * waits for it. It is sealed: nobody reads it there.
 */
final class Spool {

    private Spool() {
    }

    /** Answers what the door says to the whole; a refusal is passed on once the caller has sent everything. */
    static <T> T through(InputStream content, Function<InputStream, T> door) throws IOException {
        Path file = Files.createTempFile("yangguang-sealed-", ".part");
        try {
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            try (InputStream whole = Files.newInputStream(file)) {
                return door.apply(whole);
            }
        } finally {
            content.transferTo(OutputStream.nullOutputStream());
            Files.deleteIfExists(file);
        }
    }
}
