package org.yangguang.it.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The pages in the shipped archive: whatever can be asked for, so neither templates nor fragments. */
final class ShippedPages {

    private static final Path ARCHIVE = Path.of(System.getProperty("yangguang.it.server", "target/server"), "standalone", "application", "yangguang.ear");

    private ShippedPages() {
    }

    static SortedSet<String> all() {
        try (ZipInputStream application = new ZipInputStream(Files.newInputStream(ARCHIVE))) {
            for (ZipEntry entry = application.getNextEntry(); entry != null; entry = application.getNextEntry()) {
                if (entry.getName().endsWith(".war")) {
                    return pages(application);
                }
            }
            throw new AssertionError("no web archive in " + ARCHIVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> pages(InputStream archive) throws IOException {
        SortedSet<String> pages = new TreeSet<>();
        ZipInputStream web = new ZipInputStream(archive);
        for (ZipEntry entry = web.getNextEntry(); entry != null; entry = web.getNextEntry()) {
            if (entry.getName().endsWith(".xhtml") && !entry.getName().startsWith("WEB-INF/")) {
                pages.add("/" + entry.getName());
            }
        }
        return pages;
    }
}
