package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** The description of the interface is served to everyone and covers what a walk of a project needs. */
class OpenApiIT {

    @Test
    void describesEveryTaskAndAmountsAsText() {
        JsonNode description = Http.anonymous(YangguangServer.shared()).get("/api/v1/openapi.json").expect(200).json();
        assertThat(description.get("openapi").asText()).startsWith("3.");
        assertThat(description.get("paths").size()).isGreaterThan(100);
        for (String task : new String[] {"submit-deliverable", "confirm-cost", "approve-payment", "award-tender", "issue-certificate"}) {
            assertThat(description.get("paths").fieldNames()).toIterable().anyMatch(path -> path.endsWith("/" + task));
        }
        assertThat(description.at("/components/schemas/Money/type").asText()).isEqualTo("string");
    }
}
