package org.yangguang.it.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yangguang.it.Http;

/**
 * One operation of the interface, as its description tells it.
 *
 * @param path below /api/v1/, with its parameters in braces
 * @param body what is sent: readable, so that the door is reached, and stale or empty, so that it changes nothing; null for none
 */
record Operation(String id, String verb, String path, Object body, boolean takesFile) {

    static final String ROOT = "/api/v1/";
    private static final long NEVER_READ = 4711;
    /** They may really take something back or urge somebody: after all others. */
    private static final List<String> LAST = List.of("tasks/{taskId}/urge", "tasks/{taskId}/withdraw");

    private static final Map<String, String> OTHER_WAYS = Map.of("GET tokens", "tokens?all=true", "GET organisations", "organisations?all=true",
            "GET delegations", "delegations?all=true", "GET documents", "documents?case={application}",
            "GET appraisals/{number}", "appraisals/{PS-number}", "GET tenders/{number}", "tenders/{SB-number}");

    static List<Operation> of(JsonNode description) {
        List<Operation> operations = new ArrayList<>();
        description.get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(each -> {
            JsonNode content = each.getValue().at("/requestBody/content");
            boolean file = content.has("*/*") && !each.getValue().get("operationId").asText().startsWith("Tokens");
            Operation operation = new Operation(each.getValue().get("operationId").asText(), each.getKey().toUpperCase(Locale.ROOT),
                    path.getKey().substring(ROOT.length()), file || content.isMissingNode() ? null : body(content, description), file);
            operations.add(operation);
            Operation other = operation.otherWay();
            if (other != null) {
                operations.add(other);
            }
        }));
        operations.sort(Comparator.comparing((Operation each) -> LAST.indexOf(each.path)).thenComparing(Operation::path).thenComparing(Operation::verb));
        return operations;
    }

    private static Object body(JsonNode content, JsonNode description) {
        JsonNode schema = content.elements().next().get("schema");
        if (schema.path("type").asText().equals("array")) {
            return List.of();
        }
        JsonNode named = schema.has("$ref") ? description.at(schema.get("$ref").asText().substring(1)) : schema;
        return named.path("properties").has("version") ? Map.of("version", NEVER_READ) : Map.of();
    }

    /** The way to another door that the same resource leads to; null when it leads to one. */
    private Operation otherWay() {
        if (name().equals("POST delegations")) {
            return new Operation(id, verb, path, Map.of("principal", "applicant2"), takesFile);
        }
        String way = OTHER_WAYS.get(name());
        return way == null ? null : new Operation(id, verb, way, body, takesFile);
    }

    /** Verb and path, and for whom when the body says so. */
    String name() {
        return verb + " " + path + (body instanceof Map<?, ?> sent && sent.containsKey("principal") ? " (for another)" : "");
    }

    /** The kind of record in its path, as far as the first brace closes. */
    String kind() {
        return path.substring(0, path.indexOf('}') + 1);
    }

    /** Whether it is about one record, named in its path or, for papers, behind it. */
    boolean ofRecord() {
        return path.contains("{") || path.equals("documents");
    }

    /** A task's own door, by the key of the task; null for what can be done with any task. */
    String taskKey() {
        if (!path.matches("tasks/\\{\\w+}/[a-z-]+") || path.matches(".*/(open|transfer|cosign|urge|withdraw)")) {
            return null;
        }
        StringBuilder key = new StringBuilder();
        for (String word : path.substring(path.lastIndexOf('/') + 1).split("-")) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }

    Http.Answer call(Http person, String address) {
        String at = ROOT + address;
        if (takesFile) {
            return person.file(at, "plan.txt", "x".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return switch (verb) {
            case "GET" -> person.get(at);
            case "POST" -> person.post(at, body);
            case "PUT" -> person.put(at, body);
            case "DELETE" -> person.delete(at);
            default -> throw new IllegalArgumentException("no way to send " + verb);
        };
    }
}
