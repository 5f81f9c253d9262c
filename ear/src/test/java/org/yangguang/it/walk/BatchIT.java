package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.PrintedPdf;
import org.yangguang.it.YangguangServer;

/** Tasks of one kind decided together: in one go, by two at once, refused row by row, printed. A kill: see IntakeIT. */
class BatchIT {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String SERIES = "合并" + System.nanoTime() + "号";
    private static final int ROWS = 40;

    private static Http recommender;

    @BeforeAll
    static void fortyApplications() {
        recommender = Http.as(YangguangServer.shared(), "recommender");
        imported(recommender, ROWS, SERIES);
    }

    static void imported(Http who, int rows, String series) {
        Sheet sheet = new Sheet(who.get("/api/v1/calls/ZN-2026-0001/intake-template?rows=" + rows).expect(200).body())
                .fill(rows, "SDLY 临沂市商务局", series);
        String number = who.upload("/api/v1/intakes", "申报表.xlsx", XLSX, sheet.content(), Map.of()).expect(201).json().get("number").asText();
        JsonNode done = await().atMost(PATIENCE).pollInterval(Duration.ofMillis(300))
                .until(() -> who.get("/api/v1/intakes/" + number).expect(200).json(), i -> !i.get("status").asText().equals("running"));
        assertThat(done.get("imported").asInt()).isEqualTo(rows);
    }

    /** The ids of the person's open tasks whose title bears the series. */
    static List<String> tasks(Http who, String key, String series) {
        List<String> found = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = who.get("/api/v1/tasks?keyword=" + java.net.URLEncoder.encode(series, StandardCharsets.UTF_8) + after).expect(200).json();
            for (JsonNode row : page.get("rows")) {
                if (row.at("/task/key").asText().equals(key)) {
                    found.add(row.at("/task/id").asText());
                }
            }
            after = page.hasNonNull("next") ? "&after=" + java.net.URLEncoder.encode(page.get("next").asText(), StandardCharsets.UTF_8) : null;
        } while (after != null);
        return found;
    }

    static Map<String, Object> word(JsonNode sheet, String outcome) {
        List<Map<String, Object>> rows = new ArrayList<>();
        sheet.get("rows").forEach(row -> rows.add(Map.of("taskId", row.get("taskId").asText(), "version", row.get("version").asLong())));
        return Map.of("rows", rows, "outcome", outcome, "opinion", "同意推荐，请按程序办理。");
    }

    static JsonNode sheet(Http who, List<String> tasks) {
        return who.post("/api/v1/batches/sheet", Map.of("tasks", tasks)).expect(200).json();
    }

    static JsonNode finished(Http who, String number) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100))
                .until(() -> who.get("/api/v1/batches/" + number).expect(200).json(), b -> !b.get("status").asText().equals("running"));
    }

    private static String code(Http.Answer refused) {
        return refused.expect(422).json().at("/breaches/0/code").asText();
    }

    @Test
    void fortyAreDecidedInSecondsByTwoAtOnceEachOnceAndPrinted() throws IOException {
        List<String> tasks = tasks(recommender, "recommendProposal", SERIES);
        assertThat(tasks).hasSize(ROWS);
        JsonNode sheet = sheet(recommender, tasks);
        assertThat(new BigDecimal(sheet.get("sum").asText())).isPositive().isEqualByComparingTo(new BigDecimal(sheet.at("/rows/0/amount").asText())
                .multiply(BigDecimal.valueOf(ROWS)));
        new PrintedPdf(recommender.post("/api/v1/batches/sheet/paper", Map.of("tasks", tasks)).expect(200).body()).carriesItsFonts()
                .says("合并办理汇总表", "送审稿", "推荐上报", "40件", sheet.at("/rows/39/number").asText());

        // what is refused as a whole leaves every task open
        Http officer = Http.as(YangguangServer.shared(), "officer");
        officer.post("/api/v1/batches/sheet", Map.of("tasks", tasks)).expect(404);
        officer.post("/api/v1/batches", word(sheet, "forwarded")).expect(404);
        officer.post("/api/v1/batches", Map.of("rows", word(sheet, "forwarded").get("rows"))).expect(404);
        assertThat(code(recommender.post("/api/v1/batches", word(sheet, "returned")))).isEqualTo("INPUT-X11");
        assertThat(tasks(recommender, "recommendProposal", SERIES)).hasSize(ROWS);

        // one application changes hands between the sheet and the decision: a single decision is faster
        Http.Answer single = recommender.post("/api/v1/tasks/" + tasks.get(3) + "/recommend-proposal", Map.of("outcome", "rejected",
                "opinion", "与既有站点重复。", "version", sheet.at("/rows/3/version").asLong()));
        assertThat(single.status() / 100).as(single.toString()).isEqualTo(2);

        Instant begun = Instant.now();
        List<JsonNode> both = Stream.generate(() -> CompletableFuture.supplyAsync(() -> recommender.post("/api/v1/batches", word(sheet, "forwarded"))))
                .limit(2).toList().stream().map(CompletableFuture::join)
                .map(answer -> finished(recommender, answer.expect(201).json().get("number").asText())).toList();
        System.out.println("Two batches of " + ROWS + " at once: " + Duration.between(begun, Instant.now()).toMillis() + " ms");
        assertThat(both).allSatisfy(b -> {
            assertThat(b.get("status").asText()).isEqualTo("finished");
            assertThat(b.get("waiting").asInt()).isZero();
            assertThat(b.get("decided").asInt() + b.get("refused").asInt()).isEqualTo(ROWS);
        });
        assertThat(both.get(0).get("decided").asInt() + both.get(1).get("decided").asInt()).as("each is decided once").isEqualTo(ROWS - 1);
        for (JsonNode batch : both) {
            for (JsonNode row : batch.get("rows")) {
                assertThat(row.get("status").asText().equals("refused")).isEqualTo(!row.get("refusals").isEmpty());
                row.get("refusals").forEach(r -> assertThat(r.get("code").asText()).isEqualTo("batch.doneBy"));
            }
        }
        assertThat(tasks(recommender, "recommendProposal", SERIES)).isEmpty();
        List<String> next = tasks(officer, "screenProposal", SERIES);
        assertThat(next).hasSize(ROWS - 1);
        assertThat(code(officer.post("/api/v1/batches/sheet", Map.of("tasks", next)))).isEqualTo("BATCH-X02");
        assertThat(officer.get("/api/v1/batch-kinds/screenProposal").expect(200).json().get("ownInput").asText()).isEqualTo("checklist");

        JsonNode batch = both.get(0);
        String number = batch.get("number").asText();
        PrintedPdf printed = new PrintedPdf(recommender.get("/api/v1/batches/" + number + "/sheet").expect(200).body());
        printed.keep(SamplesIT.SAMPLES, "batch-sheet");
        printed.carriesItsFonts().says("合并办理汇总表", number, batch.get("decided").asText() + "件", "同意推荐，请按程序办理。", batch.get("decidedByName").asText(),
                        "第4件", "已由");
        byte[] workbook = recommender.get("/api/v1/batches/" + number + "/table").expect(200).body();
        Files.write(SamplesIT.SAMPLES.resolve("batch-table.xlsx"), workbook);
        try (XSSFWorkbook table = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(table.getSheetAt(0).getRow(3).getCell(1).getStringCellValue()).isEqualTo(batch.at("/rows/0/number").asText());
            assertThat(table.getSheetAt(0).getPhysicalNumberOfRows()).isEqualTo(ROWS + 4);
        }
        officer.get("/api/v1/batches/" + number).expect(404);
        Http auditor = Http.as(YangguangServer.shared(), "auditor");
        assertThat(auditor.get("/api/v1/batches?count=50").expect(200).json().get("rows")).extracting(b -> b.get("number").asText()).contains(number);
        JsonNode entries = auditor.get("/api/v1/audit?subject=" + batch.at("/rows/0/number").asText() + "&action=project.recommendProposal").expect(200).json().get("rows");
        assertThat(entries).as("each row stands in the trail by its own door").isNotEmpty();
    }
}
