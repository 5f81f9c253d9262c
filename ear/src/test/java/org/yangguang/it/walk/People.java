package org.yangguang.it.walk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** The demonstration's people on one server, each logged in once. */
final class People {

    private final YangguangServer server;
    private final Map<String, Http> tokens = new ConcurrentHashMap<>();

    People(YangguangServer server) {
        this.server = server;
    }

    Http as(String user) {
        return tokens.computeIfAbsent(user, name -> Http.as(server, name));
    }

    /** From now on the person comes in by this way. */
    void comes(String user, Http way) {
        tokens.put(user, way);
    }

    /** A random part for a draw of experts. */
    static String part() {
        return UUID.randomUUID().toString().replace("-", "").repeat(2);
    }

    /** What is committed to before the part is given. */
    static String commitment(String part) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(part.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** A JSON object from names and values in turn; values may be null. */
    static Map<String, Object> json(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
