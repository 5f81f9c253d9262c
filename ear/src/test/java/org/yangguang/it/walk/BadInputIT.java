package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Vector;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** What is entered badly is answered clearly, at its field, and loses nothing that was there. */
class BadInputIT {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long LARGEST = 200 * MEGABYTE;

    private final YangguangServer server = YangguangServer.shared();

    private final class Form extends Walk {
        Form() {
            super(BadInputIT.this.server, "transfer", "输入检验项目" + System.nanoTime(), List.of(new Line("信息服务站", 20, "个", "24000.00"),
                    new Line("信息员培训", 40, "人", "1000.00")));
        }

        JsonNode drafted() {
            return as(applicant).post("/api/v1/applications", proposal(0)).expect(201).json();
        }
    }

    @Test
    void whatDoesNotFitIsToldAtItsField() {
        Form form = new Form();
        JsonNode draft = form.drafted();
        String path = "/api/v1/applications/" + draft.get("project").get("draftNumber").asText();
        long version = draft.get("version").asLong();

        refused(form, path, version, Map.of("lines", List.of(line("二十", "24000.00"))), 400, "lines[0].quantity", "INPUT-X17");
        refused(form, path, version, Map.of("title", "长".repeat(5000)), 422, "title", "INPUT-X02");
        refused(form, path, version, Map.of("title", "信息\u202E站"), 422, "title", "INPUT-X18");
        refused(form, path, version, Map.of("contactName", "李\u0000颖"), 422, "contactName", "INPUT-X18");
        refused(form, path, version, Map.of("lines", List.of(line(-1, "24000.00"))), 422, "lines[0].quantity", "INPUT-X04");
        refused(form, path, version, Map.of("lines", List.of(line(1, "-24000.00"))), 422, "lines[0].unitPrice", "INPUT-X04");
        refused(form, path, version, Map.of("lines", List.of(line(1, "99999999999999.00"))), 422, "lines[0].unitPrice", "INPUT-X05");
        refused(form, path, version, Map.of("startsOn", "2026-13-45"), 400, "startsOn", "INPUT-X17");
        refused(form, path + "/submit", version, Map.of("lines", List.of(line(0, "24000.00"))), 422, "lines[0].quantity", null);
        refused(form, path + "/submit", version, Map.of("startsOn", "2020-01-01", "endsOn", "2020-06-30"), 422, "startsOn", "INPUT-X08");
        refused(form, path + "/submit", version, Map.of("endsOn", form.today().plusDays(1).toString()), 422, "endsOn", null);

        assertThat(form.as(form.applicant).get(path).expect(200).json()).as("nothing was lost").isEqualTo(draft);
    }

    @Test
    void theAnswerIsInTheCallersLanguage() {
        Form form = new Form();
        JsonNode draft = form.drafted();
        String path = "/api/v1/applications/" + draft.get("project").get("draftNumber").asText();
        Map<String, Object> body = new HashMap<>(form.proposal(draft.get("version").asLong()));
        body.put("lines", List.of(line(-1, "24000.00")));
        assertThat(form.as(form.applicant).put(path, body).expect(422).json().at("/breaches/0/message").asText()).contains("不得为负");
        assertThat(form.as(form.applicant).in("en").put(path, body).expect(422).json().at("/breaches/0/message").asText())
                .isNotBlank().matches("\\p{ASCII}+");
    }

    /** The State Council has not announced the days off of the year after the calendar's last: nothing is assumed of it. */
    @Test
    void aDateBeyondTheCalendarIsRefusedAtItsField() {
        Walk walk = new Walk(server, "procurement", "日历检验项目" + System.nanoTime(), List.of(new Walk.Line("平台开发", 1, "套", "300000.00")));
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.approve();
        walk.budget(Works.documentNumber());
        walk.appraise();
        JsonNode task = walk.task("officer", "prepareTender");
        int beyond = walk.today().getYear() + 1;
        Map<String, Object> plan = json("category", "services", "requirement", "建设平台。", "issueOn", walk.today().toString(), "documentsUntil",
                walk.today().plusDays(20).toString(), "bidDeadline", beyond + "-03-02T09:30:00", "version", 0);
        Http.Answer answer = walk.act("officer", task, "prepareTender", plan).expect(422);
        assertThat(answer.json().get("breaches")).as("%s", answer).anyMatch(b -> "CAL-03".equals(b.path("code").asText())
                && "bidDeadline".equals(b.path("field").asText()) && b.path("message").asText().contains(String.valueOf(beyond)));
        assertThat(answer.json().get("breaches")).as("what else is missing is told with it").hasSizeGreaterThan(1);
        assertThat(walk.task("officer", "prepareTender").get("id").asText()).as("the task waits").isEqualTo(task.get("id").asText());
    }

    private static Map<String, Object> line(Object quantity, String unitPrice) {
        return json("item", "信息服务站", "basis", "比照", "quantity", quantity, "unit", "个", "unitPrice", unitPrice);
    }

    private static void refused(Form form, String path, long version, Map<String, Object> wrong, int status, String field, String code) {
        Map<String, Object> body = new HashMap<>(form.proposal(version));
        body.putAll(wrong);
        Http.Answer answer = path.endsWith("/submit") ? form.as(form.applicant).post(path, body) : form.as(form.applicant).put(path, body);
        assertThat(answer.expect(status).json().get("breaches")).as("%s in %s", field, answer)
                .anyMatch(b -> field.equals(b.path("field").asText()) && !b.path("message").asText().isBlank()
                        && (code == null || code.equals(b.path("code").asText())));
    }

    @Test
    void aFormThatSomeoneChangedMeanwhileIsStale() {
        Form form = new Form();
        JsonNode draft = form.drafted();
        String path = "/api/v1/applications/" + draft.get("project").get("draftNumber").asText();
        Map<String, Object> first = new HashMap<>(form.proposal(draft.get("version").asLong()));
        first.put("purpose", "先保存的用途。");
        form.as(form.applicant).put(path, first).expect(200);
        Http.Answer late = form.as(form.applicant).put(path, form.proposal(draft.get("version").asLong())).expect(409);
        assertThat(late.json().get("type").asText()).isEqualTo("urn:yangguang:stale");
        assertThat(form.as(form.applicant).get(path).expect(200).text()).contains("先保存的用途。");
    }

    @Test
    void aDoubleClickAndASecondPersonAreToldWhoWasFaster() {
        Form form = new Form();
        form.apply();
        form.recommend();
        JsonNode task = form.task("officer", "screenProposal");
        Map<String, Object> command = json("outcome", "returned", "opinion", "请补正后重新提交。", "defects",
                List.of(json("field", "purpose", "remark", "请写明受益范围")), "version", form.version("officer", "applications/" + form.application));
        form.act("officer", task, "screenProposal", command).expect(204);
        for (String user : List.of("officer", "officer2")) {
            Http.Answer late = form.act(user, task, "screenProposal", command).expect(409);
            assertThat(late.json().get("detail").asText()).as(user).contains("李文静");
        }
        assertThat(form.task(form.applicant, "correctProposal").get("id").asText()).isNotBlank();
    }

    @Test
    void someoneElsesRecordIsNotThere() {
        Form form = new Form();
        String number = form.drafted().get("project").get("draftNumber").asText();
        form.attach(form.applicant, number, "feasibility", "可行性研究");
        Http stranger = Http.as(server, "applicant2");
        stranger.get("/api/v1/applications/" + number).expect(404);
        stranger.put("/api/v1/applications/" + number, form.proposal(0)).expect(404);
        stranger.post("/api/v1/applications/" + number + "/submit", form.proposal(0)).expect(404);
        stranger.upload("/api/v1/documents?owner=" + number + "&kind=feasibility", "a.txt", "text/plain", "冒名".getBytes(StandardCharsets.UTF_8), Map.of())
                .expect(404);
        form.apply();
        JsonNode task = form.task(form.recommender, "recommendProposal");
        Map<String, Object> command = json("outcome", "forwarded", "opinion", "同意。", "version", 0);
        form.act("recommender2", task, "recommendProposal", command).expect(404);
        Http supplier = Http.as(server, "supplier");
        supplier.get("/api/v1/applications/" + form.application).expect(404);
        supplier.get("/api/v1/projects/" + form.application).expect(404);
        supplier.get("/api/v1/contracts/HT-2026-9999").expect(404);
    }

    @Test
    void aFileIsWhatItsNameSaysAndNoLargerThanTheLimit() throws Exception {
        Form form = new Form();
        String number = form.drafted().get("project").get("draftNumber").asText();
        Http applicant = form.as(form.applicant);
        String path = "/api/v1/documents?owner=" + number + "&kind=feasibility";
        byte[] text = "不是图片".getBytes(StandardCharsets.UTF_8);
        assertThat(applicant.upload(path, "照片.png", "image/png", text, Map.of()).expect(422).text()).contains("DOCUMENT-X02");
        assertThat(applicant.upload(path, "工具.exe", "application/octet-stream", new byte[] {'M', 'Z', 0, 1}, Map.of()).expect(422).text())
                .contains("DOCUMENT-X01");
        assertThat(applicant.upload(path, "空.txt", "text/plain", new byte[0], Map.of()).expect(422).text()).contains("DOCUMENT-X04");
        HttpResponse<String> tooLarge = large(path, LARGEST + MEGABYTE);
        assertThat(tooLarge.statusCode()).as(tooLarge.body()).isEqualTo(422);
        assertThat(tooLarge.body()).contains("DOCUMENT-X03");
        assertThat(applicant.get("/api/v1/documents?owner=" + number).expect(200).json()).as("nothing of it was kept").isEmpty();
    }

    /** Sends so much text as one file, streamed: the client never holds it. */
    private HttpResponse<String> large(String path, long bytes) throws Exception {
        Http.Answer token = Http.basic(server, "applicant", Http.PASSWORD).post("/api/v1/tokens", Map.of("label", "大文件")).expect(201);
        byte[] head = ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.txt\"\r\nContent-Type: text/plain\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8);
        Vector<InputStream> parts = new Vector<>(List.of(new ByteArrayInputStream(head), new Letters(bytes), new ByteArrayInputStream(tail)));
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path)).header("Authorization", "Bearer " + token.json().get("token").asText())
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(parts.elements())),
                        head.length + bytes + tail.length)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** So many letters. */
    private static final class Letters extends InputStream {
        private long left;

        Letters(long count) {
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(most, left);
            java.util.Arrays.fill(into, from, from + count, (byte) 'a');
            left -= count;
            return count;
        }
    }
}
