package org.yangguang.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.net.ssl.SSLContext;

/**
 * One person (or nobody) speaking to the interface for programs, as any program would: a token by name and password,
 * then JSON. Answers are values; {@link Answer#expect(int)} fails with the body when the status is another.
 */
public final class Http {
    /** Of every demonstration account. */
    public static final String PASSWORD = "Sunlight-2026";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client;
    private final URI server;
    private final String authorization;
    private final String language;
    private final String key;
    private final Map<String, String> further;

    private Http(URI server, String authorization) {
        this(client().build(), server, authorization, null, null, Map.of());
    }

    private Http(HttpClient client, URI server, String authorization, String language, String key, Map<String, String> further) {
        this.client = client;
        this.server = server;
        this.authorization = authorization;
        this.language = language;
        this.key = key;
        this.further = further;
    }

    private static HttpClient.Builder client() {
        return HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).followRedirects(HttpClient.Redirect.NEVER);
    }

    /** The same person over TLS. */
    public Http over(URI secure, SSLContext tls) {
        return new Http(client().sslContext(tls).build(), secure, authorization, language, key, further);
    }

    /** The same person through a proxy that adds these headers; proxies speak HTTP/1.1 to what is behind them. */
    public Http through(Map<String, String> headers) {
        return new Http(client().version(HttpClient.Version.HTTP_1_1).build(), server, authorization, language, key, headers);
    }

    /** The same person asking to be answered in this language. */
    public Http in(String preferred) {
        return new Http(client, server, authorization, preferred, key, further);
    }

    /** The same person sending each request under this Idempotency-Key. */
    public Http under(String idempotencyKey) {
        return new Http(client, server, authorization, language, idempotencyKey, further);
    }

    /** Without login. */
    public static Http anonymous(YangguangServer server) {
        return new Http(server.address(), null);
    }

    /** With a fresh token of this account, whose password is the demonstration's. */
    public static Http as(YangguangServer server, String user) {
        Answer token = basic(server, user, PASSWORD).post("/api/v1/tokens", Map.of("label", "test"));
        if (token.status() / 100 != 2) {
            throw new AssertionError("no token for " + user + ": " + token);
        }
        return bearer(server, token.json().get("token").asText());
    }

    /** With name and password in every request; only tokens are given for them. */
    public static Http basic(YangguangServer server, String user, String password) {
        String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Http(server.address(), "Basic " + pair);
    }

    public static Http bearer(YangguangServer server, String token) {
        return new Http(server.address(), "Bearer " + token);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** {@code body}: a record, map or list written as JSON; null sends none. */
    public Answer post(String path, Object body) {
        return send(withJson(request(path), "POST", body));
    }

    public Answer put(String path, Object body) {
        return send(withJson(request(path), "PUT", body));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** A file as a form's field {@code file}, with further text fields. */
    public Answer upload(String path, String fileName, String mediaType, byte[] content, Map<String, String> fields) {
        String boundary = UUID.randomUUID().toString();
        var body = new java.io.ByteArrayOutputStream();
        fields.forEach((name, value) -> body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** A file as the body itself, its name in X-File-Name. */
    public Answer file(String path, String fileName, byte[] content) {
        return send(request(path).header("Content-Type", "application/octet-stream").header("X-File-Name", fileName)
                .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(120))
                .header("Accept", "application/json, application/problem+json, */*;q=0.5");
        further.forEach(request::header);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (language != null) {
            request.header("Accept-Language", language);
        }
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private static HttpRequest.Builder withJson(HttpRequest.Builder request, String method, Object body) {
        try {
            byte[] json = body == null ? new byte[0] : body instanceof String s ? s.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(body);
            return request.header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofByteArray(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        try {
            HttpResponse<byte[]> response = client.send(built, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(built.method() + " " + built.uri().getPath(), response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(built.method() + " " + built.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(String request, int status, Map<String, java.util.List<String>> headers, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + this, e);
            }
        }

        public Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("expected " + expected + ": " + this);
            }
            return this;
        }

        public String header(String name) {
            return headers.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(name))
                    .flatMap(e -> e.getValue().stream()).findFirst().orElse(null);
        }

        @Override
        public String toString() {
            String shown = text();
            return request + " -> " + status + " " + (shown.length() > 2000 ? shown.substring(0, 2000) + "…" : shown);
        }
    }
}
