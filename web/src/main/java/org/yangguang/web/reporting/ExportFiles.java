package org.yangguang.web.reporting;

import java.util.Map;

/** How a file that was made is given out: never shown in the browser, never kept on the way. */
final class ExportFiles {

    private ExportFiles() {
    }

    static Map<String, String> head(String name, String mediaType) {
        return Map.of("Content-Type", mediaType, "Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^\\w.-]", "_") + "\"",
                "Cache-Control", "private, no-store", "X-Content-Type-Options", "nosniff");
    }
}
