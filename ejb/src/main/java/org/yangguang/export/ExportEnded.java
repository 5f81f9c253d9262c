package org.yangguang.export;

/** A file that somebody waits for is ready, or will not come. */
public record ExportEnded(String number, String title, String orderedBy, boolean ready) {
}
