package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The description of the interface is served to everyone, is valid, and says of every resource what it takes and gives. */
class OpenApiIT {

    private static final java.nio.file.Path RESOURCES = java.nio.file.Path.of("..", "web", "target", "classes");
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "DELETE");

    private final Http.Answer served = Http.anonymous(YangguangServer.shared()).get("/api/v1/openapi.json").expect(200);
    private final JsonNode description = served.json();

    /** Each operation as its verb, a blank, and its path. */
    private List<Map.Entry<String, JsonNode>> operations() {
        List<Map.Entry<String, JsonNode>> operations = new ArrayList<>();
        description.get("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation ->
                operations.add(Map.entry(operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(), operation.getValue()))));
        return operations;
    }

    private static Set<String> resourceMethods() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPath(RESOURCES)) {
            if (!type.isAnnotatedWith(Path.class)) {
                continue;
            }
            for (JavaMethod method : type.getMethods()) {
                for (String verb : VERBS) {
                    if (method.isAnnotatedWith("jakarta.ws.rs." + verb)) {
                        String below = method.isAnnotatedWith(Path.class) ? method.getAnnotationOfType(Path.class).value() : "";
                        found.add(verb + " " + ("/api/v1/" + type.getAnnotationOfType(Path.class).value() + "/" + below)
                                .replaceAll("/+", "/").replaceAll("(?<=.)/$", ""));
                    }
                }
                assertThat(method.getAnnotations().stream().filter(a -> a.getRawType().isAnnotatedWith(HttpMethod.class)).map(a -> a.getRawType().getSimpleName()))
                        .as("verbs of %s", method.getFullName()).allMatch(VERBS::contains);
            }
        }
        return found;
    }

    @Test
    void coversEveryPathAndNothingElse() {
        Set<String> resources = resourceMethods();
        assertThat(resources).hasSizeGreaterThan(200).contains("POST /api/v1/tokens", "DELETE /api/v1/tenders/{number}/bids/{lot}");
        assertThat(operations().stream().map(Map.Entry::getKey)).containsExactlyInAnyOrderElementsOf(resources);
    }

    @Test
    void isValid() {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(served.text(), null, options);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getPaths()).hasSize(description.get("paths").size());
        for (String path : List.of("/info", "/paths/~1api~1v1~1whoami/get")) {
            JsonNode planted = description.deepCopy();
            ((ObjectNode) planted.at(path)).put("colour", "red").remove("title");
            assertThat(new OpenAPIV3Parser().readContents(planted.toString(), null, options).getMessages()).as("planted at %s", path)
                    .anyMatch(said -> said.contains("colour"));
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> lost = new TreeSet<>();
        for (JsonNode reference : description.findValues("$ref")) {
            if (description.at(reference.asText().substring(1)).isMissingNode()) {
                lost.add(reference.asText());
            }
        }
        assertThat(lost).isEmpty();
        assertThat(description.findValues("$ref")).hasSizeGreaterThan(1000);
    }

    @Test
    void saysOfEachOperationWhatComesBack() {
        Set<String> ids = new TreeSet<>();
        for (Map.Entry<String, JsonNode> each : operations()) {
            JsonNode responses = each.getValue().get("responses");
            assertThat(ids.add(each.getValue().path("operationId").asText())).as("own id of %s", each.getKey()).isTrue();
            int good = 0;
            for (String status : new String[] {"200", "201", "202", "204"}) {
                if (responses.has(status)) {
                    good++;
                    assertThat(responses.get(status).has("content")).as("content of %s %s", each.getKey(), status).isEqualTo(!status.equals("204"));
                }
            }
            assertThat(good).as("good answers of %s", each.getKey()).isEqualTo(1);
            boolean open = each.getValue().has("security") && each.getValue().get("security").isEmpty();
            assertThat(responses.has("401")).as("401 of %s", each.getKey()).isEqualTo(!open);
            if (!each.getKey().startsWith("GET")) {
                assertThat(responses.has("422")).as("422 of %s", each.getKey()).isTrue();
            }
        }
        assertThat(description.at("/components/responses/Refusal422/content").has("application/problem+json")).isTrue();
        assertThat(description.at("/components/schemas/Money/type").asText()).isEqualTo("string");
        assertThat(description.at("/paths/~1api~1v1~1forms~1contracts~1{number}/get/responses/200/content").has("application/pdf")).isTrue();
    }

    @Test
    void whatIsOpenNeedsNoTokenAndTheRestDoes() {
        Http nobody = Http.anonymous(YangguangServer.shared());
        int open = 0;
        for (Map.Entry<String, JsonNode> each : operations()) {
            if (!each.getKey().startsWith("GET ")) {
                continue;
            }
            int status = nobody.get(each.getKey().substring(4).replaceAll("\\{\\w+}", "0")).status();
            boolean isOpen = each.getValue().has("security") && each.getValue().get("security").isEmpty();
            open += isOpen ? 1 : 0;
            if (isOpen) {
                assertThat(status).as(each.getKey()).isIn(200, 404);
            } else {
                assertThat(status).as(each.getKey()).isEqualTo(401);
            }
        }
        assertThat(open).isEqualTo(20);
    }
}
