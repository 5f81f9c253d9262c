package org.yangguang.web.described;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.yangguang.shared.Spelling;
import org.yangguang.shared.Worded;

/**
 * Called by the build alone, and not shipped: adds to the description of the interface what the resources do not say
 * each for itself: tokens, refusals, keys, and the sentence that stands above a method in its source, or else a task's label.
 */
public class Description implements OASFilter {

    private static final String ROOT = "/api/v1/";
    private static final String PROBLEM = "application/problem+json";
    private static final String KEY = "IdempotencyKey";
    private static final Set<String> OPEN = Set.of("health", "openapi.json");
    private static final Set<String> BY_PASSWORD = Set.of("tokens", "password");
    private static final Map<Integer, String> REFUSALS = Map.of(
            400, "The body or a parameter cannot be read; `breaches` names the property",
            401, "No valid token",
            403, "The caller has no role that may do this; the attempt is in the audit trail",
            404, "There is no such record, or it is not the caller's to see",
            409, "The record was changed by someone else since it was read",
            422, "A rule refuses it; `breaches` gives each with code, article, field and sentence",
            500, "Something broke and nothing was changed; `incident` is the number to tell the administrator");

    @Override
    public void filterOpenAPI(OpenAPI described) {
        Map<String, String> sentences = sentences();
        components(described);
        described.getComponents().getSchemas().values().forEach(Description::spell);
        described.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) ->
                complete(path.substring(ROOT.length()), method, operation, sentences)));
        described.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("token"));
        described.addServer(OASFactory.createServer().url("/"));
    }

    private static void complete(String path, HttpMethod method, Operation operation, Map<String, String> sentences) {
        operation.setDescription(sentences.getOrDefault(operation.getOperationId(), sentences.get(path.substring(path.lastIndexOf('/') + 1))));
        boolean open = OPEN.contains(path) || path.startsWith("open/");
        if (open) {
            operation.setSecurity(List.of());
        } else if (BY_PASSWORD.contains(path) && method == HttpMethod.POST) {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("password"),
                    OASFactory.createSecurityRequirement().addScheme("token")));
        }
        APIResponses responses = operation.getResponses();
        APIResponse created = responses.getAPIResponse("201");
        if (created != null && created.getContent() == null) {
            responses.removeAPIResponse("201");
            responses.addAPIResponse("204", OASFactory.createAPIResponse().description("Done"));
        }
        boolean changes = method != HttpMethod.GET;
        refuse(responses, 500);
        if (!open) {
            refuse(responses, 401);
            refuse(responses, 403);
        }
        if (path.contains("{")) {
            refuse(responses, 404);
        }
        if (operation.getRequestBody() != null) {
            refuse(responses, 400);
        }
        if (changes) {
            refuse(responses, 409);
        }
        if (changes || operation.getParameters() != null && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.QUERY)) {
            refuse(responses, 422);
        }
        if (method == HttpMethod.POST) {
            operation.addParameter(OASFactory.createParameter().ref(KEY));
        }
    }

    private static void refuse(APIResponses responses, int status) {
        responses.addAPIResponse(String.valueOf(status), OASFactory.createAPIResponse().ref("Refusal" + status));
    }

    private static void components(OpenAPI described) {
        var components = described.getComponents();
        components.addSecurityScheme("token", OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                .description("From POST /api/v1/tokens"));
        components.addSecurityScheme("password", OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic")
                .description("Name and password, to fetch a token or to change the password"));
        components.addParameter(KEY, OASFactory.createParameter().name("Idempotency-Key").in(Parameter.In.HEADER).required(false)
                .description("1 to 100 visible ASCII characters of the caller's choice. Sent again under the same key within seven days, the request is"
                        + " not done again but answered as before, with the header Idempotent-Replayed")
                .schema(text()));
        Schema breach = OASFactory.createSchema().addType(SchemaType.OBJECT).addProperty("code", text()).addProperty("article", text())
                .addProperty("field", text()).addProperty("message", text());
        components.addSchema("Problem", OASFactory.createSchema().addType(SchemaType.OBJECT).description("RFC 9457")
                .addProperty("type", text()).addProperty("title", text()).addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", text()).addProperty("incident", text())
                .addProperty("breaches", OASFactory.createSchema().addType(SchemaType.ARRAY).items(breach)));
        new TreeMap<>(REFUSALS).forEach((status, words) -> components.addResponse("Refusal" + status, OASFactory.createAPIResponse().description(words)
                .content(OASFactory.createContent().addMediaType(PROBLEM,
                        OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"))))));
    }

    /** The constants of a list as the interface writes them ({@link Spelling}), which the description's maker does not know. */
    private static void spell(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream().<Object>map(name -> Worded.spelled((String) name)).toList());
        }
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    /** What stands above each method of each resource, by operation id; the tasks' labels by the last word of their path. */
    private static Map<String, String> sentences() {
        Map<String, String> sentences = new HashMap<>();
        Pattern label = Pattern.compile("(?m)^\\w+\\.([a-z]+[A-Z]\\w+)=(.+)$");
        try (Stream<Path> texts = Files.list(Path.of(System.getProperty("yangguang.web.texts")))) {
            for (Path bundle : texts.filter(file -> file.getFileName().toString().endsWith("_en.properties")).sorted().toList()) {
                Matcher found = label.matcher(Files.readString(bundle));
                while (found.find()) {
                    sentences.putIfAbsent(found.group(1).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT), found.group(2).strip());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Pattern method = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\n\\s*)+public [\\w<>,? ]+ (\\w+)\\(", Pattern.DOTALL);
        try (Stream<Path> sources = Files.walk(Path.of(System.getProperty("yangguang.web.sources")))) {
            for (Path source : sources.filter(file -> file.getFileName().toString().endsWith("Resource.java")).toList()) {
                Matcher found = method.matcher(Files.readString(source));
                String resource = source.getFileName().toString().replace(".java", "");
                while (found.find()) {
                    sentences.put(resource + "_" + found.group(2), plain(found.group(1)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }

    private static String plain(String comment) {
        return comment.replaceAll("(?m)^\\s*\\*", " ").replaceAll("\\{@\\w+ #?([^}]*)}", "`$1`").replaceAll("@param (\\w+)", "`$1`:")
                .replaceAll("\\s+", " ").strip();
    }
}
