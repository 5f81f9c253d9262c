package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/** What each finds of the demonstration's records, keeps of its lists, and takes away as a file. */
class SearchIT {

    private final YangguangServer server = YangguangServer.shared();
    private static String granted;
    private final Http officer = Http.as(server, "officer");

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<JsonNode> find(Http who, String text, String kind) {
        List<JsonNode> rows = new ArrayList<>();
        who.get("/api/v1/search?count=100&q=" + encoded(text) + (kind == null ? "" : "&kind=" + kind)).expect(200).json().get("rows").forEach(rows::add);
        return rows;
    }

    /** A project with an agreement that is in force, as the contracts' list shows it. */
    private JsonNode contract() {
        if (granted == null) {
            MoneyWalk walk = new MoneyWalk(server, "transfer", "检索用信息服务站" + System.nanoTime(), "applicant",
                    List.of(new Walk.Line("信息服务站", 20, "个", "24000.00")));
            walk.apply();
            walk.recommend();
            walk.screen();
            walk.approve();
            walk.budget("商财函〔2026〕" + System.nanoTime() % 100_000 + "号");
            walk.appraise();
            walk.grant("商财函〔2026〕" + System.nanoTime() % 100_000 + "号");
            granted = walk.projectNumber();
        }
        return officer.get("/api/v1/registers/contracts?project=" + granted).expect(200).json().get("rows").get(0).get("cells");
    }

    @Test
    void findsEachRecordByNumberAndNameForThoseWhoMayOpenIt() {
        JsonNode contract = contract();
        String number = contract.get("number").asText();
        JsonNode hit = find(officer, number, null).get(0);
        assertThat(hit.get("key").asText()).isEqualTo(number);
        assertThat(hit.get("project").asText()).startsWith("XM-");
        String project = hit.get("project").asText();
        assertThat(find(officer, project, "project")).hasSize(1);
        String supplier = contract.get("supplier").asText();
        String enterprise = officer.get("/api/v1/enterprises/QLRJ").expect(200).json().get("name").asText();
        // those of the first start are from before the index and are taken in after it
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(find(officer, enterprise.substring(0, 4), "enterprise"))
                .anySatisfy(e -> assertThat(e.get("title").asText()).isEqualTo(enterprise)));
        assertThat(find(officer, supplier, "contract")).anySatisfy(c -> assertThat(c.get("key").asText()).isEqualTo(number));
        for (String stranger : List.of("supplier2", "supplier3", "supplier4", "expert12")) {
            Http foreign = Http.as(server, stranger);
            if (foreign.get("/api/v1/contracts/" + number).status() != 200) {
                assertThat(find(foreign, number, null)).as(stranger).noneSatisfy(h -> assertThat(h.get("kind").asText()).isNotEqualTo("tender"));
                assertThat(find(foreign, enterprise, "enterprise")).as(stranger).isEmpty();
            }
        }
        assertThat(find(Http.as(server, "supplier"), "服务", "expert")).isEmpty();
    }

    @Test
    void refusesAQuestionOfOneCharacter() {
        Http.Answer refused = officer.get("/api/v1/search?q=" + encoded("水")).expect(422);
        assertThat(refused.text()).contains("SEARCH-X01");
        Http.anonymous(server).get("/api/v1/search?q=" + encoded("电商")).expect(401);
    }

    @Test
    void followsAnApplicationInItsOwnTransaction() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Walk walk = new Walk(server, "transfer", "检索验证" + mark + "服务站", List.of(new Walk.Line("信息服务站", 20, "个", "24000.00")));
        walk.apply();
        assertThat(find(officer, "验证 " + mark, "project")).singleElement().satisfies(h -> {
            assertThat(h.get("key").asText()).isEqualTo(walk.application);
            assertThat(h.get("detail").asText()).contains(walk.project("officer").get("applicantName").asText());
        });
        assertThat(find(Http.as(server, "supplier"), mark, null)).isEmpty();
        assertThat(find(officer, "验证" + mark + "电站", null)).isEmpty();
    }

    @Test
    void findsAPaperByItsTitleForThoseOfItsProject() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Walk walk = new Walk(server, "transfer", "文件检索服务站", List.of(new Walk.Line("信息服务站", 20, "个", "24000.00"))) {
            @Override
            void attach(String user, String owner, String kind, String text) {
                as(user).upload("/api/v1/documents?owner=" + owner + "&kind=" + kind, "可行性研究报告" + mark + kind + ".txt", "text/plain",
                        (text + mark + kind).getBytes(StandardCharsets.UTF_8), Map.of()).expect(201);
            }
        };
        walk.apply();
        for (String reader : List.of("applicant", "officer")) {
            List<JsonNode> found = find(Http.as(server, reader), "研究 " + mark, "document");
            assertThat(found).as(reader).hasSize(walk.papers().size());
            assertThat(found).as(reader).allSatisfy(h -> assertThat(h.get("title").asText()).startsWith("可行性研究报告" + mark));
        }
        assertThat(find(Http.as(server, "supplier2"), "研究 " + mark, null)).isEmpty();
        assertThat(find(Http.as(server, "supplier2"), "可行", "document")).noneSatisfy(h -> assertThat(h.get("title").asText()).contains(mark));
    }

    @Test
    void givesTheListAsItIsSeenWithTypedCells() throws IOException {
        String project = contract().get("project").asText();
        byte[] workbook = officer.get("/api/v1/registers/contracts/workbook?columns=number,value,signedOn,title&project=" + project).expect(200).body();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(2).getLastCellNum()).isEqualTo((short) 4);
            long total = officer.get("/api/v1/registers/contracts?count=1&project=" + project).expect(200).json().get("total").asLong();
            assertThat((long) sheet.getLastRowNum()).isEqualTo(2 + total + 1);
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).startsWith("HT-");
            assertThat(sheet.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(sheet.getRow(3).getCell(2).getLocalDateTimeCellValue()).isNotNull();
            assertThat(sheet.getRow((int) total + 3).getCell(1).getCellFormula()).startsWith("SUBTOTAL(109,B4:B");
        }
    }

    @Test
    void showsTheLibraryAsALongListWithItsSumAndTheOfficersOrder() {
        JsonNode library = officer.get("/api/v1/library?status=approved").expect(200).json();
        JsonNode list = officer.get("/api/v1/registers/project-library?status=approved").expect(200).json();
        assertThat(list.get("total").asLong()).isEqualTo(library.get("total").asLong()).isPositive();
        assertThat(list.get("sums").get("amount").asText()).isEqualTo(library.get("amount").asText());
        JsonNode row = list.get("rows").get(0);
        assertThat(row.get("act").get("page").asText()).startsWith("?entry=" + row.get("cells").get("application").asText());
        JsonNode own = Http.as(server, "applicant").get("/api/v1/registers/project-library").expect(200).json();
        assertThat(own.get("rows")).allSatisfy(entry -> assertThat(entry.get("act").isNull()).isTrue());
        Http.as(server, "supplier").get("/api/v1/registers/project-library").expect(403);
    }

    @Test
    void givesEachLongListAsRowsAndAsAWorkbook() throws IOException {
        for (String list : List.of("projects", "project-library", "tenders", "contracts", "guarantees", "milestones", "costs", "payments", "disputes", "experts", "enterprises",
                "money-stands", "cash-calendar", "execution", "idle-funds", "year-end-plans")) {
            JsonNode rows = officer.get("/api/v1/registers/" + list + "?count=1").expect(200).json();
            byte[] workbook = officer.get("/api/v1/registers/" + list + "/workbook").expect(200).body();
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
                assertThat(book.getSheetAt(0).getLastRowNum()).as(list).isGreaterThanOrEqualTo((int) rows.get("total").asLong() + 2);
            }
        }
        Http supplier = Http.as(server, "supplier");
        supplier.get("/api/v1/registers/tenders?status=awarded").expect(200);
        supplier.get("/api/v1/registers/costs").expect(200);
        supplier.get("/api/v1/registers/experts").expect(403);
    }

    @Test
    void makesAFileInTheBackgroundForItsOwnerAlone() throws IOException {
        Map<String, Object> order = Map.of("kind", "register", "asked", Map.of("list", "projects", "columns", "title,number,approved"));
        Set<String> numbers = ConcurrentHashMap.newKeySet();
        assertThat(IntStream.range(0, 10).parallel().mapToObj(i -> officer.post("/api/v1/exports", order).expect(202).json().get("number").asText())
                .peek(numbers::add)).hasSize(10);
        // one while it is being made; another only when the first was ready before the last had asked
        assertThat(numbers).hasSizeLessThanOrEqualTo(2);
        String number = numbers.iterator().next();
        await().atMost(Duration.ofSeconds(60)).until(() -> officer.get("/api/v1/exports/" + number).expect(200).json().get("status").asText().equals("ready"));
        byte[] content = officer.get("/api/v1/exports/" + number + "/content").expect(200).body();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            assertThat(book.getSheetAt(0).getRow(2).getCell(2).getStringCellValue()).isEqualTo("批准金额（元）");
        }
        assertThat(officer.get("/api/v1/notices").expect(200).text()).contains(number);
        Http head = Http.as(server, "head");
        head.get("/api/v1/exports/" + number).expect(404);
        head.get("/api/v1/exports/" + number + "/content").expect(404);
        head.delete("/api/v1/exports/" + number).expect(404);
        officer.delete("/api/v1/exports/" + number).expect(204);
        assertThat(officer.get("/api/v1/exports/" + number + "/content").expect(422).text()).contains("EXPORT-X03");
    }

    @Test
    void aLedgerInTheBackgroundCountsItsRows() throws IOException {
        contract();
        String number = officer.post("/api/v1/exports", Map.of("kind", "ledger", "asked", Map.of("name", "budget-execution", "year", "2026"))).expect(202)
                .json().get("number").asText();
        await().atMost(Duration.ofSeconds(60)).until(() -> officer.get("/api/v1/exports/" + number).expect(200).json().get("status").asText().equals("ready"));
        JsonNode made = officer.get("/api/v1/exports/" + number).expect(200).json();
        LedgerSheet sheet = LedgerSheet.of(officer.get("/api/v1/exports/" + number + "/content").expect(200).body());
        assertThat(made.get("rows").asInt()).isPositive().isEqualTo(sheet.last() - LedgerSheet.HEADER - 1);
        assertThat(made.get("done").asInt()).isEqualTo(made.get("rows").asInt());
        sheet.sums("预算批复（元）");
        Http auditor = Http.as(server, "auditor");
        for (String name : List.of("carry-over", "annual-budget")) {
            String ordered = auditor.post("/api/v1/exports", Map.of("kind", "ledger", "asked", Map.of("name", name, "year", "2026"))).expect(202)
                    .json().get("number").asText();
            auditor.delete("/api/v1/exports/" + ordered).expect(204);
        }
    }

    @Test
    void refusesAFileOfWhatMayNotBeRead() {
        Http supplier = Http.as(server, "supplier");
        supplier.post("/api/v1/exports", Map.of("kind", "register", "asked", Map.of("list", "enterprises"))).expect(403);
        supplier.post("/api/v1/exports", Map.of("kind", "archive", "asked", Map.of("number", "SB-2026-0001"))).expect(403);
        supplier.post("/api/v1/exports", Map.of("kind", "ledger", "asked", Map.of("name", "project-ledger", "year", "2026"))).expect(403);
        assertThat(officer.post("/api/v1/exports", Map.of("kind", "nothing")).expect(422).text()).contains("INPUT-X11");
        officer.post("/api/v1/exports", Map.of("kind", "register", "asked", Map.of("list", "nothing"))).expect(404);
    }
}
