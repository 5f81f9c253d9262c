package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** What the public can fetch of one project, held against the release schema of the Open Contracting Data Standard. */
final class OpenReleases {

    private final List<JsonNode> releases = new ArrayList<>();

    OpenReleases(YangguangServer server, String projectNumber) {
        Http.anonymous(server).get("/open/data/releases.json").expect(200).json().get("releases").forEach(release -> {
            if (release.get("ocid").asText().equals("yangguang-" + projectNumber)) {
                releases.add(release);
            }
        });
    }

    /** Every release is valid, and these tags are among them. */
    void areValidWith(String... tags) {
        JsonSchema schema = schema();
        for (JsonNode release : releases) {
            assertThat(schema.validate(release)).as("%s", release).isEmpty();
        }
        assertThat(releases).flatExtracting(release -> List.of(release.get("tag").get(0).asText())).contains(tags);
    }

    JsonNode tagged(String tag) {
        return releases.stream().filter(release -> release.get("tag").get(0).asText().equals(tag)).findFirst().orElseThrow();
    }

    private static JsonSchema schema() {
        try (InputStream in = OpenReleases.class.getResourceAsStream("/ocds/release-schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
