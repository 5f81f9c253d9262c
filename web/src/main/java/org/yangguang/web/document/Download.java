package org.yangguang.web.document;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yangguang.document.DocumentView;

/** How a paper leaves the house: always as an attachment under its own name, never as something the browser would run. */
final class Download {

    private Download() {
    }

    static Map<String, String> headers(DocumentView document) {
        String plain = document.fileName().replaceAll("[^\\x20-\\x7E]|[\"\\\\]", "_");
        String encoded = URLEncoder.encode(document.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return Map.of("Content-Type", document.mediaType(),
                "Content-Length", String.valueOf(document.length()),
                "Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded,
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", "sandbox",
                "Cache-Control", "private, max-age=0, must-revalidate",
                "ETag", '"' + document.sha256() + '"');
    }
}
