package org.yangguang.web.registry;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.yangguang.registry.DrawRecord;
import org.yangguang.web.api.Json;

/** The files of a draw as pages give them out: its record, and the program that recomputes it. */
public final class DrawFiles {

    public static final String VERIFIER = "DrawVerifier.java";
    static final String ENDING = ".json";

    private DrawFiles() {
    }

    /** Writes the verifier as it was built into this product. */
    public static void copyVerifier(OutputStream out) throws IOException {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream("verifier/" + VERIFIER)) {
            if (in == null) {
                throw new IllegalStateException("the build has left out " + VERIFIER);
            }
            in.transferTo(out);
        }
    }

    static void answerVerifier(HttpServletResponse response) throws IOException {
        attach(response, VERIFIER, "text/x-java-source");
        copyVerifier(response.getOutputStream());
    }

    static void answerRecord(DrawRecord record, HttpServletResponse response) throws IOException {
        attach(response, record.number() + ENDING, "application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Json.mapper().writeValueAsBytes(record));
    }

    /** The number in a path like /CQ-2026-0001.json; the path itself when it is none. */
    static String number(String path) {
        String name = path == null ? "" : path.substring(Math.min(1, path.length()));
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static void attach(HttpServletResponse response, String name, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
