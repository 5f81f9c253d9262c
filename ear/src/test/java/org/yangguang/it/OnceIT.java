package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A POST under a key is done once, however often and however much at once it is sent; lists are read to their end in pages. */
class OnceIT {

    private static final int AT_ONCE = 8;

    private final YangguangServer server = YangguangServer.shared();
    private final Http applicant = Http.as(server, "applicant");
    private final String key = UUID.randomUUID().toString();

    private static Map<String, Object> draft(String title) {
        return Map.of("callNumber", "ZN-2026-0001", "title", title, "version", 0);
    }

    private Http.Answer send(String title) {
        return applicant.under(key).post("/api/v1/applications", draft(title));
    }

    private long drafts(String title) {
        return applicant.get("/api/v1/applications?text=" + title).expect(200).json().get("total").asLong();
    }

    @Test
    void theSecondIsAnsweredAsTheFirst() {
        String title = "重复" + key.substring(0, 8);
        Http.Answer first = send(title).expect(201);
        Http.Answer second = send(title).expect(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(drafts(title)).isEqualTo(1);
        applicant.post("/api/v1/applications", draft(title)).expect(201);
        assertThat(drafts(title)).as("without a key each is done").isEqualTo(2);
    }

    @Test
    void allAtOnceAreDoneOnce() throws Exception {
        String title = "同时" + key.substring(0, 8);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Http.Answer>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return send(title);
                }));
            }
            start.countDown();
            List<String> numbers = new ArrayList<>();
            for (Future<Http.Answer> answer : answers) {
                numbers.add(answer.get().expect(201).json().at("/project/draftNumber").asText());
            }
            assertThat(numbers).containsOnly(numbers.get(0));
        } finally {
            threads.shutdownNow();
        }
        assertThat(drafts(title)).isEqualTo(1);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        String title = "换用" + key.substring(0, 8);
        send(title).expect(201);
        assertThat(send(title + "二").expect(422).json().at("/breaches/0/code").asText()).isEqualTo("IDEMPOTENCY-X02");
        assertThat(drafts(title)).isEqualTo(1);
        Http.Answer other = Http.as(server, "applicant2").under(key).post("/api/v1/applications", draft(title));
        assertThat(other.header("Idempotent-Replayed")).as("a key is its owner's").isNull();
        assertThat(applicant.under("two words").post("/api/v1/tokens", null).expect(422).text()).contains("IDEMPOTENCY-X01");
    }

    @Test
    void whatWasRefusedIsNotKeptButRecorded() {
        Http.Answer refused = applicant.under(key).post("/api/v1/applications", draft("长".repeat(300))).expect(422);
        assertThat(refused.json().at("/breaches/0/field").asText()).isEqualTo("title");
        send("改正" + key.substring(0, 8)).expect(201);
        JsonNode trail = Http.as(server, "auditadmin").get("/api/v1/audit?person=applicant&outcome=refused&action=project.saveDraft").expect(200).json();
        assertThat(trail.get("rows")).isNotEmpty();
        Http.as(server, "officer").under(key).post("/api/v1/clock", Map.of("to", "2026-12-01T09:00:00")).expect(403);
    }

    @Test
    void aSecretIsShownOnce() {
        Http basic = Http.basic(server, "officer2", Http.PASSWORD).under(key);
        assertThat(basic.post("/api/v1/tokens", Map.of("label", "一次")).expect(201).json().get("token").asText()).startsWith("yg_");
        assertThat(basic.post("/api/v1/tokens", Map.of("label", "一次")).expect(422).text()).contains("IDEMPOTENCY-X03").doesNotContain("yg_");
        long made = 0;
        for (JsonNode token : Http.as(server, "officer2").get("/api/v1/tokens").expect(200).json()) {
            made += token.get("label").asText().equals("一次") ? 1 : 0;
        }
        assertThat(made).isEqualTo(1);
    }

    @Test
    void aFileIsKnownByItsBytes() {
        String draft = applicant.post("/api/v1/applications", draft("附件" + key.substring(0, 8))).expect(201).json().at("/project/draftNumber").asText();
        String path = "/api/v1/documents?kind=commitment&owner=" + draft;
        byte[] text = "承诺书".getBytes(StandardCharsets.UTF_8);
        String number = applicant.under(key).upload(path, "a.txt", "text/plain", text, Map.of()).expect(201).json().get("number").asText();
        Http.Answer again = applicant.under(key).upload(path, "a.txt", "text/plain", text, Map.of()).expect(201);
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.json().get("number").asText()).isEqualTo(number);
        assertThat(applicant.under(key).upload(path, "a.txt", "text/plain", "另一份".concat("承诺").getBytes(StandardCharsets.UTF_8), Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void aRegisterIsReadToItsEndInPages() {
        String title = "分页" + key.substring(0, 8);
        for (int i = 0; i < 5; i++) {
            applicant.post("/api/v1/applications", draft(title + i)).expect(201);
        }
        List<String> found = new ArrayList<>();
        long total = 1;
        for (int first = 0; first < total; first += 2) {
            JsonNode page = applicant.get("/api/v1/applications?count=2&first=" + first + "&text=" + title).expect(200).json();
            total = page.get("total").asLong();
            page.get("rows").forEach(row -> found.add(row.get("title").asText()));
        }
        assertThat(found).hasSize(5).doesNotHaveDuplicates();
        for (String register : List.of("projects", "contracts", "costs", "payments", "milestones", "tenders", "enterprises", "open/projects", "open/releases")) {
            JsonNode page = Http.as(server, "auditor").get("/api/v1/" + register + "?first=-3&count=0").expect(200).json();
            assertThat(page.get("rows").size()).as(register).isLessThanOrEqualTo(1);
            assertThat(page.get("total").asLong()).as(register).isGreaterThanOrEqualTo(page.get("rows").size());
        }
    }
}
