package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** An enterprise keeps its papers once; the bids that use them are in {@link TenderPages}. */
class PapersIT {

    private static final String FIRM = "BHKJ";
    private static final String PAPERS = "/api/v1/enterprises/" + FIRM + "/papers";

    private final YangguangServer server = YangguangServer.shared();
    private final Http firm = Http.as(server, "supplier4");

    private LocalDate today() {
        return LocalDateTime.parse(Http.anonymous(server).get("/api/v1/health").expect(200).json().get("clock").asText()).toLocalDate();
    }

    private String file(String kind) {
        return firm.upload("/api/v1/documents?owner=" + FIRM + "&kind=" + kind, kind + ".txt", "text/plain",
                (kind + System.nanoTime()).getBytes(StandardCharsets.UTF_8), Map.of()).expect(201).json().get("number").asText();
    }

    private Map<String, Object> tax(String document, LocalDate expiresOn) {
        return json("kind", "TAX", "title", "纳税证明" + System.nanoTime(), "certificate", null, "issuedOn", today().minusDays(300).toString(),
                "expiresOn", expiresOn.toString(), "document", document);
    }

    @Test
    void keepsItsPapersAndIsToldBeforeTheyExpire() {
        String document = file("tax");
        assertThat(firm.post(PAPERS, tax(document, today().minusDays(1))).expect(422).text()).contains("REGISTRY-X05");
        assertThat(firm.post(PAPERS, tax(file("licence"), today().plusDays(9))).expect(422).text()).contains("REGISTRY-X06");
        Http.as(server, "supplier").post(PAPERS, tax(document, today().plusDays(9))).expect(404);
        Http.as(server, "supplier").get(PAPERS).expect(404);
        JsonNode kept = firm.post(PAPERS, tax(document, today().plusDays(5))).expect(200).json();
        assertThat(kept.get("daysLeft").asInt()).isEqualTo(5);
        assertThat(kept.get("warned").asBoolean()).isTrue();
        firm.delete("/api/v1/documents/" + document).expect(404);
        Http.as(server, "officer").get("/api/v1/documents/" + document + "/content").expect(200);
        Awaitility.await("the notice").atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            JsonNode notices = firm.get("/api/v1/notices").expect(200).json().get("rows");
            assertThat(notices).anySatisfy(notice -> {
                assertThat(notice.get("title").asText()).isEqualTo(kept.get("title").asText());
                assertThat(notice.get("kind").asText()).isEqualTo("paper-expiring");
                assertThat(notice.get("words").asText()).isEqualTo(today().plusDays(5).toString());
            });
        });
        assertThat(firm.post(PAPERS + "/" + kept.get("number").asText() + "/withdrawal", null).expect(200).json().get("withdrawn").asBoolean()).isTrue();
    }
}
