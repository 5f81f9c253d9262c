package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.yangguang.it.DatabaseUnderTest;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** Applications by a workbook: out, filled in, in, answered, corrected, in again; with attachments; at once; and after a kill. */
class IntakeIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String UNIT = "SDLY 临沂市商务局";
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Http recommender = Http.as(YangguangServer.shared(), "recommender");
    private final String series = "批量" + System.nanoTime() + "号";

    static Sheet template(Http who, int rows) {
        return new Sheet(who.get("/api/v1/calls/ZN-2026-0001/intake-template?rows=" + rows).expect(200).body());
    }

    static Http.Answer send(Http who, Sheet sheet) {
        return who.upload("/api/v1/intakes", "申报表.xlsx", XLSX, sheet.content(), Map.of());
    }

    static JsonNode finished(Http who, String number) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(500))
                .until(() -> who.get("/api/v1/intakes/" + number).expect(200).json(), i -> !i.get("status").asText().equals("running"));
    }

    private static JsonNode imported(Http who, Sheet sheet) {
        JsonNode intake = finished(who, send(who, sheet).expect(201).json().get("number").asText());
        assertThat(intake.get("status").asText()).as(intake.toString()).isEqualTo("finished");
        return intake;
    }

    private static Sheet answer(Http who, JsonNode intake) {
        return new Sheet(who.get("/api/v1/documents/" + intake.get("answer").asText() + "/content").expect(200).body());
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @Test
    void goodRowsAreInBadOnesComeBackAndOnlyTheCorrectedFollow() throws IOException {
        Sheet sheet = template(recommender, 5)
                .write(1, UNIT, series + "一站", Map.of())
                .write(2, UNIT, series + "二站", Map.of("contactPhone", "无", "startsOn", "去年"))
                .write(3, UNIT, series + "三站", Map.of("lines[0].unitPrice", "==1+2"))
                .write(4, "HNXX 新乡市商务局", series + "四站", Map.of())
                .write(5, UNIT, "=cmd|' /C calc'!A0" + series, Map.of());
        JsonNode first = imported(recommender, sheet);
        assertThat(first.get("imported").asInt()).isEqualTo(2);
        assertThat(first.get("refused").asInt()).isEqualTo(3);

        Sheet back = answer(recommender, first);
        assertThat(back.comments().keySet()).containsExactly("applicant 4", "contactPhone 2", "lines[0].unitPrice 3", "startsOn 2");
        assertThat(back.comments().get("lines[0].unitPrice 3")).contains("INTAKE-X13");
        assertThat(back.result(1)).contains("SB-2026-");
        assertThat(back.result(2)).contains("2");

        JsonNode rows = recommender.get("/api/v1/intakes/" + first.get("number").asText() + "/rows?status=imported").expect(200).json().get("rows");
        String application = rows.get(0).get("applicationNumber").asText();
        JsonNode proposal = recommender.get("/api/v1/applications/" + application).expect(200).json();
        assertThat(proposal.at("/project/applicant").asText()).isEqualTo("SDLY");
        assertThat(proposal.at("/form/lines/0/unitPrice").asText()).isEqualTo("12000.50");
        assertThat(proposal.at("/form/startsOn").asText()).isEqualTo("2026-12-01");
        assertThat(proposal.at("/project/requestedAmount").asText()).isEqualTo("24001.00");
        assertThat(recommender.get("/api/v1/applications/" + rows.get(1).get("applicationNumber").asText()).expect(200).json()
                .at("/form/title").asText()).startsWith("=cmd|");

        String number = first.get("number").asText();
        byte[] paper = "可行".getBytes(StandardCharsets.UTF_8);
        recommender.upload("/api/v1/intakes/" + number + "/papers", "附件.zip", "application/zip",
                zip(Map.of("0001_可行性研究报告.txt", paper, "0002_可行性研究报告.txt", paper, "照片.png", paper)), Map.of()).expect(200);
        JsonNode filed = finished(recommender, number);
        assertThat(filed.get("papers").asInt()).isEqualTo(1);
        assertThat(filed.get("missing").asInt()).isEqualTo(5);
        assertThat(filed.get("strangers")).extracting(JsonNode::asText).containsExactlyInAnyOrder("0002_可行性研究报告.txt", "照片.png");
        assertThat(recommender.get("/api/v1/documents?owner=" + proposal.at("/project/draftNumber").asText()).expect(200).json())
                .extracting(d -> d.get("kind").asText()).containsExactly("feasibility");

        Sheet corrected = back.write(1, UNIT, series + "一站改", Map.of()).write(2, UNIT, series + "二站", Map.of())
                .write(3, UNIT, series + "三站", Map.of()).write(4, UNIT, series + "四站", Map.of());
        JsonNode second = imported(recommender, corrected);
        assertThat(second.get("imported").asInt()).isEqualTo(3);
        assertThat(second.get("known").asInt()).isEqualTo(2);
        // what was changed in a row that is in already has no effect, and that is told
        assertThat(answer(recommender, second).comments()).containsOnlyKeys("applicant 1").hasEntrySatisfying("applicant 1",
                c -> assertThat(c).contains("INTAKE-X16").contains(application));
        assertThat(imported(recommender, corrected).get("known").asInt()).isEqualTo(5);
    }

    @Test
    void theSameWorkbookTwiceAtOnceIsImportedOnce() {
        Sheet sheet = template(recommender, 20).fill(20, UNIT, series);
        List<Http.Answer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> send(recommender, sheet))).limit(2).toList()
                .stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Http.Answer::status).containsExactlyInAnyOrder(201, 422);
        Http.Answer refused = answers.stream().filter(a -> a.status() == 422).findFirst().orElseThrow();
        assertThat(refused.json().at("/breaches/0/code").asText()).isEqualTo("INTAKE-X09");
        assertThat(refused.json().at("/breaches/0/field").asText()).isEqualTo("workbook");
        String number = answers.stream().filter(a -> a.status() == 201).findFirst().orElseThrow().json().get("number").asText();
        assertThat(finished(recommender, number).get("imported").asInt()).isEqualTo(20);
    }

    @Test
    void whatMayNotComeInIsAnsweredAtItsChooserAndOthersSeeNothing() throws IOException {
        for (Map.Entry<String, byte[]> bad : Map.of("INTAKE-X01", "PK no workbook".getBytes(StandardCharsets.UTF_8),
                "INTAKE-X06", new byte[21 * 1024 * 1024]).entrySet()) {
            Http.Answer refused = recommender.upload("/api/v1/intakes", "a.xlsx", XLSX, bad.getValue(), Map.of()).expect(422);
            assertThat(refused.json().at("/breaches/0/code").asText()).isEqualTo(bad.getKey());
            assertThat(refused.json().at("/breaches/0/field").asText()).isEqualTo("workbook");
        }
        Http.Answer bomb = recommender.upload("/api/v1/intakes", "a.xlsx", XLSX, zip(Map.of("xl/workbook.xml", new byte[40 * 1024 * 1024],
                "[Content_Types].xml", new byte[1])), Map.of()).expect(422);
        assertThat(bomb.json().at("/breaches/0/code").asText()).isEqualTo("INTAKE-X06");

        Http.Answer large = recommender.file("/api/v1/intakes", "a.xlsx", new byte[300 * 1024 * 1024]).expect(422);
        assertThat(large.json().at("/breaches/0/code").asText()).isEqualTo("INTAKE-X06");
        Http.Answer million = recommender.upload("/api/v1/intakes", "a.xlsx", XLSX, ofAMillionRows(template(recommender, 1).content()), Map.of()).expect(422);
        assertThat(million.json().at("/breaches/0/code").asText()).isEqualTo("INTAKE-X06");

        JsonNode mine = imported(recommender, template(recommender, 1).write(1, UNIT, series + "独站", Map.of()));
        Http other = Http.as(YangguangServer.shared(), "recommender2");
        other.get("/api/v1/intakes/" + mine.get("number").asText()).expect(404);
        other.get("/api/v1/documents/" + mine.get("answer").asText() + "/content").expect(404);
        Http.as(YangguangServer.shared(), "supplier2").get("/api/v1/intakes").expect(403);
    }

    /** The template with a million rows of one word each; packed it is small. */
    private static byte[] ofAMillionRows(byte[] template) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(template))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        files.computeIfPresent("xl/worksheets/sheet1.xml", (name, sheet) -> {
            StringBuilder rows = new StringBuilder(70_000_000);
            for (int row = 1001; row <= 1_001_000; row++) {
                rows.append("<row r=\"").append(row).append("\"><c r=\"A").append(row).append("\" t=\"inlineStr\"><is><t>站</t></is></c></row>");
            }
            return new String(sheet, StandardCharsets.UTF_8).replace("</sheetData>", rows + "</sheetData>").getBytes(StandardCharsets.UTF_8);
        });
        return zip(files);
    }

    @Test
    void aKilledServerGoesOnWhereItWas() {
        try (DatabaseUnderTest database = DatabaseUnderTest.of(YangguangServer.DATABASE, YangguangServer.instanceDirectory("intake-data"));
             YangguangServer server = YangguangServer.start(database, Collections.emptyMap())) {
            Http sender = Http.as(server, "recommender");
            Sheet sheet = template(sender, 150).fill(150, UNIT, series);
            String number = send(sender, sheet).expect(201).json().get("number").asText();
            int before = await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100))
                    .until(() -> sender.get("/api/v1/intakes/" + number).expect(200).json().get("imported").asInt(), n -> n > 5);
            assertThat(before).isLessThan(150);
            server.kill();
            server.start();
            Http again = Http.as(server, "recommender");
            JsonNode after = finished(again, number);
            assertThat(after.get("imported").asInt()).isEqualTo(150);
            assertThat(again.get("/api/v1/projects?count=1&q=" + java.net.URLEncoder.encode(series, StandardCharsets.UTF_8)).expect(200).json()
                    .get("total").asInt()).as("each row is one application").isEqualTo(150);
            aKilledBatchGoesOnWhereItWas(server, again);
        }
    }

    /** The applications just imported are recommended together; the server is killed at it once more. */
    private void aKilledBatchGoesOnWhereItWas(YangguangServer server, Http sender) {
        List<String> tasks = BatchIT.tasks(sender, "recommendProposal", series);
        assertThat(tasks).hasSize(150);
        String number = sender.post("/api/v1/batches", BatchIT.word(BatchIT.sheet(sender, tasks), "forwarded")).expect(201).json().get("number").asText();
        int before = await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50))
                .until(() -> sender.get("/api/v1/batches/" + number).expect(200).json().get("decided").asInt(), n -> n > 5);
        assertThat(before).isLessThan(150);
        server.kill();
        server.start();
        Http again = Http.as(server, "recommender");
        JsonNode after = BatchIT.finished(again, number);
        assertThat(after.get("status").asText()).isEqualTo("finished");
        assertThat(after.get("decided").asInt()).as(after.get("rows").toString()).isEqualTo(150);
        assertThat(BatchIT.tasks(again, "recommendProposal", series)).isEmpty();
        assertThat(BatchIT.tasks(Http.as(server, "officer"), "screenProposal", series)).as("each is sent on once").hasSize(150);
    }
}
