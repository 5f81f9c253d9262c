package org.yangguang.it.walk;

import java.util.LinkedHashMap;
import java.util.Map;
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

    /** A JSON object from names and values in turn; values may be null. */
    static Map<String, Object> json(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
