package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.it.DatabaseUnderTest;
import org.yangguang.it.Http;
import org.yangguang.it.PrintedPdf;
import org.yangguang.it.YangguangServer;
import org.yangguang.shared.Capitals;
import org.yangguang.shared.Money;

/**
 * Every form and ledger of the demonstration's own projects, read back against what the interface says of the same
 * records. They are written into docs/samples with {@code -Dyangguang.samples=write}, else into target/samples.
 */
class SamplesIT {

    private static final Path SAMPLES = "write".equals(System.getProperty("yangguang.samples"))
            ? Path.of(System.getProperty("yangguang.it.root"), "docs", "samples") : Path.of("target", "samples");
    private static final int HEADER = 2;
    /** A form's name in the list, and its path under /api/v1/forms/. */
    private static final Map<String, String> PATHS = Map.ofEntries(Map.entry("approval", "approval"), Map.entry("award-letter", "award-letters"),
            Map.entry("payment-order", "payment-orders"), Map.entry("application", "applications"), Map.entry("budget-approval", "budget-approvals"),
            Map.entry("appraisal", "appraisals"), Map.entry("opening-record", "opening-records"), Map.entry("contract", "contracts"),
            Map.entry("deliverable-receipt", "deliverable-receipts"), Map.entry("cost-confirmation", "cost-confirmations"),
            Map.entry("performance-report", "performance-reports"), Map.entry("certificate", "certificates"),
            Map.entry("handover-list", "handover-lists"));

    private static DatabaseUnderTest database;
    private static YangguangServer server;
    private static MoneyWalk walk;
    private static String procured;

    @BeforeAll
    static void closeAProject() {
        database = DatabaseUnderTest.of("h2", YangguangServer.instanceDirectory("samples-data"));
        server = YangguangServer.start(database, Map.of("YANGGUANG_DEMO_PROJECTS", "yes"));
        walk = new MoneyWalk(server, "transfer", "临沂市农村商务信息服务站示范工程", "applicant", List.of());
        walk.application = project(walk.title).get("applicationNumber").asText();
        procured = project("山东省新农村商网数据平台").get("applicationNumber").asText();
        JsonNode review = walk.get("officer", "performance-reviews/" + walk.application);
        List<Map<String, Object>> scores = new ArrayList<>();
        review.get("targets").forEach(t -> scores.add(json("attainment", null, "score", null, "remark", null)));
        walk.does("officer", "scorePerformance", json("outcome", "scored", "scores", scores, "opinion", "完成情况与佐证材料一致，评分属实。",
                "version", review.get("version").asLong()));
        // the head is away: the authority officer confirms in his place
        walk.as("head").post("/api/v1/delegations", Map.of("delegate", "authority", "from", walk.today().toString(), "to",
                walk.today().plusDays(3).toString(), "reason", "出差")).expect(201);
        walk.does("authority", "confirmPerformance", json("outcome", "approved", "opinion", "同意审定。", "version",
                walk.version("authority", "performance-reviews/" + walk.application)));
        walk.does("officer", "handOver", json("archive", List.of(json("code", "A-2026-017", "name", "立项、预算与论证材料", "quantity", 3),
                json("code", "A-2026-018", "name", "任务书、成果与验收材料", "quantity", 5)), "assets", List.of(json("code", "Z-2026-0201", "name",
                "信息服务站终端及网络设备", "quantity", 20, "amount", "380000.00", "remark", "各站点在用")), "opinion", "清单与实物核对一致，移交。",
                "version", walk.version("officer", "acceptances/" + walk.application)));
        walk.does("applicant", "receiveHandover", json("outcome", "received", "opinion", "清点无误，接收。", "version",
                walk.version("applicant", "acceptances/" + walk.application)));
        // a fortnight later some of the others' tasks are late
        walk.as("sysadmin").post("/api/v1/clock", Map.of("to", walk.now().plusDays(14).toString())).expect(200);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        database.close();
    }

    private static JsonNode project(String title) {
        for (JsonNode row : Http.as(server, "officer").get("/api/v1/projects?text=" + java.net.URLEncoder.encode(title, StandardCharsets.UTF_8))
                .expect(200).json().get("rows")) {
            if (row.get("title").asText().equals(title)) {
                return row;
            }
        }
        throw new AssertionError("no project " + title);
    }

    private static byte[] file(String user, String path) {
        return walk.as(user).get("/api/v1/" + path).expect(200).body();
    }

    private static PrintedPdf form(String user, JsonNode listed) {
        return new PrintedPdf(file(user, path(listed)));
    }

    private static String path(JsonNode listed) {
        return "forms/" + PATHS.get(listed.get("form").asText()) + "/" + listed.get("number").asText() + "?stage=" + listed.get("stage").asText()
                + (listed.get("lot").isNull() ? "" : "&lot=" + listed.get("lot").asInt());
    }

    private static JsonNode listed(String application, String form, String stage) {
        for (JsonNode each : walk.get("auditor", "projects/" + application + "/forms")) {
            if (each.get("form").asText().equals(form) && each.get("stage").asText().equals(stage)) {
                return each;
            }
        }
        throw new AssertionError("no " + form + " of " + stage + " for " + application);
    }

    /** Prints the form, keeps it, and sees its number and the words expected. */
    private static void sample(String application, String form, String stage, String name, String... expected) throws IOException {
        PrintedPdf pdf = form("auditor", listed(application, form, stage));
        pdf.keep(SAMPLES, name);
        pdf.carriesItsFonts().says(expected);
    }

    private static String figures(JsonNode amount) {
        return String.format(Locale.ROOT, "%,.2f", new BigDecimal(amount.asText()));
    }

    private static String capitals(JsonNode amount) {
        return Capitals.of(Money.of(amount.asText()));
    }

    @Test
    void theApplicationAndItsApproval() throws IOException {
        JsonNode project = walk.project("officer");
        JsonNode asked = project.get("requestedAmount");
        sample(walk.application, "application", "project", "application", "专项资金项目申报书", walk.application, walk.title, "¥" + figures(asked),
                capitals(asked), "信息服务站设备与接入", "农民满意度", "20个", "赵楠", "推荐上报", "可行性研究报告.docx", "共3件");
        sample(walk.application, "approval", "project", "project-approval", project.get("number").asText(),
                "¥" + figures(project.get("approvedAmount")), capitals(project.get("approvedAmount")), "李文静");
    }

    @Test
    void theBudgetApproval() throws IOException {
        JsonNode budget = walk.get("officer", "budgets/" + walk.projectNumber());
        sample(walk.application, "budget-approval", "budget", "budget-approval", budget.get("documentNumber").asText(),
                "¥" + figures(budget.get("total")), capitals(budget.get("total")), budget.at("/lines/0/economic").asText(),
                budget.at("/lines/0/item").asText(), figures(budget.at("/lines/0/amount")), "年撮合购销额", "第1版");
    }

    @Test
    void theExpertsOpinionsAndTheConclusion() throws IOException {
        JsonNode appraisal = walk.get("auditor", "appraisals/" + listed(walk.application, "appraisal", "appraisal").get("number").asText());
        List<String> expected = new ArrayList<>(List.of(appraisal.get("number").asText(), appraisal.get("average").asText(), "论证结论",
                appraisal.get("conclusionText").asText()));
        appraisal.get("opinions").forEach(o -> expected.add(o.get("expertName").asText()));
        assertThat(expected.size()).isGreaterThanOrEqualTo(9);
        sample(walk.application, "appraisal", "appraisal", "expert-opinions", expected.toArray(String[]::new));
    }

    @Test
    void theOpeningRecordAndTheAwardLetter() throws IOException {
        JsonNode tender = walk.get("officer", "tenders/" + procured);
        List<String> expected = new ArrayList<>(List.of("开标记录表", tender.get("number").asText(), tender.get("agencyName").asText()));
        tender.get("bids").forEach(bid -> expected.addAll(List.of(bid.get("supplierName").asText(), figures(bid.get("listedPrice")),
                bid.get("sha256").asText().substring(0, 10))));
        assertThat(expected.size()).as("three bidders at least").isGreaterThanOrEqualTo(12);
        sample(procured, "opening-record", "tender", "opening-record", expected.toArray(String[]::new));
        sample(procured, "award-letter", "tender", "award-letter", "中标通知书", tender.get("number").asText());
    }

    @Test
    void theContractItsApprovalAndTheTaskAgreement() throws IOException {
        String number = listed(procured, "contract", "contract").get("number").asText();
        JsonNode contract = walk.get("officer", "contracts/" + number);
        sample(procured, "contract", "contract", "contract-cover", number, contract.get("supplierName").asText(),
                "¥" + figures(contract.get("value")), capitals(contract.get("value")), contract.at("/milestones/0/name").asText(),
                figures(contract.at("/milestones/0/instalment")), contract.at("/items/0/name").asText());
        sample(procured, "approval", "contract", "contract-approval", number, "¥" + figures(contract.get("value")), "马骁");
        sample(walk.application, "contract", "contract", "task-agreement", "专项资金项目任务书", walk.contract("officer").get("documentNumber").asText());
    }

    @Test
    void theDeliverableReceipt() throws IOException {
        JsonNode receipt = listed(walk.application, "deliverable-receipt", "implementation");
        JsonNode milestone = walk.get("officer", "milestones/" + receipt.get("number").asText());
        sample(walk.application, "deliverable-receipt", "implementation", "deliverable-receipt", "成果接收单", milestone.get("number").asText(),
                milestone.get("deliverables").asText(), "¥" + figures(milestone.get("instalment")), capitals(milestone.get("instalment")), "张颖");
    }

    /** What was said while a contract was performed stands under its milestones: the form finds it by the one or by all. */
    @Test
    void theApprovalOfAMilestoneAndOfAWholePerformance() throws IOException {
        String milestone = listed(walk.application, "deliverable-receipt", "implementation").get("number").asText();
        JsonNode agreed = walk.get("officer", "milestones/" + milestone);
        for (String number : List.of(milestone, walk.contract("officer").get("number").asText())) {
            new PrintedPdf(file("auditor", "forms/approval/" + number + "?stage=implementation")).says("审批单", number, "张颖");
        }
        new PrintedPdf(file("auditor", "forms/approval/" + milestone + "?stage=implementation")).says("¥" + figures(agreed.get("instalment")));
    }

    @Test
    void theCostConfirmationAndThePaymentOrder() throws IOException {
        JsonNode cost = walk.get("officer", "costs/" + listed(walk.application, "cost-confirmation", "cost").get("number").asText());
        assertThat(new BigDecimal(cost.get("claimed").asText())).isGreaterThan(new BigDecimal(cost.get("confirmed").asText()));
        sample(walk.application, "cost-confirmation", "cost", "cost-confirmation", "费用确认单", cost.get("number").asText(), figures(cost.get("claimed")),
                "¥" + figures(cost.get("confirmed")), capitals(cost.get("confirmed")), cost.at("/lines/0/reason").asText(), "5,000.00", walk.contract("officer").at("/items/0/name").asText(),
                cost.at("/invoice/number").asText());
        JsonNode payment = walk.get("finance", "payments/" + listed(walk.application, "payment-order", "payment").get("number").asText());
        sample(walk.application, "payment-order", "payment", "payment-order", "拨款单", payment.get("number").asText(),
                "¥" + figures(payment.get("amount")), capitals(payment.get("amount")), payment.get("account").asText(), "刘畅");
    }

    @Test
    void thePerformanceReportWithADelegatesOpinion() throws IOException {
        JsonNode review = walk.get("officer", "performance-reviews/" + walk.application);
        sample(walk.application, "performance-report", "performance", "performance-report", "绩效评价报告", review.get("number").asText(),
                new BigDecimal(review.get("total").asText()).stripTrailingZeros().toPlainString(), "农民满意度", "陈国栋（代王建国）",
                "¥" + figures(review.get("budget")), capitals(review.get("budget")));
    }

    @Test
    void theCertificateAndTheHandoverLists() throws IOException {
        JsonNode acceptance = walk.get("officer", "acceptances/" + walk.application);
        sample(walk.application, "certificate", "acceptance", "acceptance-certificate", "验收证书", acceptance.get("number").asText(),
                acceptance.get("inspectors").asText(), "合格", "王建国");
        sample(walk.application, "handover-list", "acceptance", "handover-lists", "档案移交清单", "A-2026-018", "资产移交清单", "Z-2026-0201",
                "¥380,000.00", "人民币叁拾捌万元整", "清点无误，接收。");
    }

    /** What the list offers can be had, whoever asks; what one's role has no part in is neither listed nor had. */
    @ParameterizedTest
    @CsvSource({"applicant,14,8", "recommender,4,4", "officer,15,10", "legal,14,8", "finance,15,9", "auditor,15,10", "agent,0,2",
        "supplier,0,4", "supplier2,0,1", "supervisor,0,2", "applicant2,0,1"})
    void everyoneGetsTheFormsThatAreListed(String user, int granted, int bought) {
        listedIsPrinted(user, walk.application, granted);
        listedIsPrinted(user, procured, bought);
    }

    /** An expert prints the opinions that the expert gave, and nothing else of the project. */
    @ParameterizedTest
    @ValueSource(strings = {"expert1", "expert2", "expert3", "expert4", "expert5", "expert6"})
    void anExpertGetsTheOpinionsOfTheOwnDraws(String expert) {
        listedIsPrinted(expert, walk.application, drawn(expert, walk.application));
        listedIsPrinted(expert, procured, drawn(expert, procured));
    }

    /** 1 where the lot fell on this expert. */
    private static int drawn(String expert, String application) {
        for (JsonNode opinion : walk.get("officer", "appraisals/" + application).get("opinions")) {
            if (opinion.get("expert").asText().equals(expert)) {
                return 1;
            }
        }
        return 0;
    }

    private static void listedIsPrinted(String user, String application, int count) {
        TreeSet<String> mine = new TreeSet<>();
        for (JsonNode each : walk.get(user, "projects/" + application + "/forms")) {
            mine.add(path(each));
            form(user, each).says("校验码");
        }
        assertThat(mine).hasSize(count);
        for (JsonNode each : walk.get("auditor", "projects/" + application + "/forms")) {
            if (!mine.contains(path(each))) {
                assertThat(walk.as(user).get("/api/v1/" + path(each)).status()).as(user + " " + path(each)).isIn(403, 404);
            }
        }
    }

    @Test
    void nothingIsPrintedBeforeItsTime() {
        String early = project("莒南县花生产业信息网").get("applicationNumber").asText();
        for (String path : List.of("budget-approvals", "appraisals", "opening-records", "performance-reports", "certificates", "handover-lists")) {
            walk.as("officer").get("/api/v1/forms/" + path + "/" + early).expect(404);
        }
        walk.as("officer").get("/api/v1/forms/contracts/HT-2026-9999").expect(404);
    }

    /** @param name under which it is kept, null for not */
    private static XSSFSheet ledger(String user, String path, String name) throws IOException {
        Http.Answer answer = walk.as(user).get("/api/v1/ledgers/" + path).expect(200);
        assertThat(answer.header("Content-Disposition")).matches(".*-2026\\d{4}\\.xlsx\"");
        if (name != null) {
            Files.createDirectories(SAMPLES);
            Files.write(SAMPLES.resolve(name + ".xlsx"), answer.body());
        }
        XSSFSheet sheet = new XSSFWorkbook(new ByteArrayInputStream(answer.body())).getSheetAt(0);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("单位：元");
        return sheet;
    }

    private static Cell cell(XSSFSheet sheet, int row, String title) {
        for (Cell head : sheet.getRow(HEADER)) {
            if (head.getStringCellValue().equals(title)) {
                return sheet.getRow(row).getCell(head.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + title + " in " + sheet.getSheetName());
    }

    private static int row(XSSFSheet sheet, String title, String value) {
        for (int row = HEADER + 1; row < sheet.getLastRowNum(); row++) {
            if (cell(sheet, row, title).getStringCellValue().equals(value)) {
                return row;
            }
        }
        throw new AssertionError("no " + value + " in " + sheet.getSheetName());
    }

    private static void same(Cell cell, JsonNode amount) {
        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(BigDecimal.valueOf(cell.getNumericCellValue())).isEqualByComparingTo(new BigDecimal(amount.asText()));
    }

    /** The last row is a formula over what is above it, and comes to that. */
    private static void sums(XSSFSheet sheet, String title) {
        int last = sheet.getLastRowNum();
        double sum = 0;
        for (int row = HEADER + 1; row < last; row++) {
            sum += cell(sheet, row, title).getNumericCellValue();
        }
        assertThat(cell(sheet, last, title).getCellFormula()).startsWith("SUBTOTAL(109,");
        assertThat(cell(sheet, last, title).getNumericCellValue()).isEqualTo(sum);
        assertThat(sum).isPositive();
    }

    @Test
    void theLedgersSayWhatTheRecordsSay() throws IOException {
        String project = walk.projectNumber();
        XSSFSheet projects = ledger("auditor", "projects?year=2026", "project-ledger");
        same(cell(projects, row(projects, "项目编号", project), "立项批准（元）"), walk.project("officer").get("approvedAmount"));
        sums(projects, "预算批复（元）");
        XSSFSheet budget = ledger("auditor", "budgets?year=2026", "budget-execution");
        JsonNode line = walk.get("officer", "budgets/" + project + "/balances").get(0);
        int at = row(budget, "预算行", line.get("lineCode").asText());
        same(cell(budget, at, "预算批复（元）"), line.get("allotted"));
        same(cell(budget, at, "已支付（元）"), line.get("paid"));
        sums(budget, "预算批复（元）");
        XSSFSheet contracts = ledger("auditor", "contracts?year=2026", "contract-ledger");
        JsonNode contract = walk.contract("officer");
        at = row(contracts, "合同编号", contract.get("number").asText());
        same(cell(contracts, at, "合同金额（元）"), contract.get("value"));
        assertThat(cell(contracts, at, "签订日期").getLocalDateTimeCellValue().toLocalDate().toString()).isEqualTo(contract.get("signedOn").asText());
        sums(contracts, "合同金额（元）");
        XSSFSheet costs = ledger("auditor", "costs?year=2026", "cost-ledger");
        JsonNode cost = walk.get("officer", "costs/" + listed(walk.application, "cost-confirmation", "cost").get("number").asText());
        at = row(costs, "费用确认单号", cost.get("number").asText());
        same(cell(costs, at, "确认金额（元）"), cost.get("confirmed"));
        assertThat(cell(costs, at, "核减金额（元）").getNumericCellValue()).isEqualTo(5000);
        sums(costs, "申报金额（元）");
        XSSFSheet payments = ledger("auditor", "payments?year=2026", "payment-ledger");
        JsonNode payment = walk.get("finance", "payments/" + listed(walk.application, "payment-order", "payment").get("number").asText());
        same(cell(payments, row(payments, "拨款单号", payment.get("number").asText()), "支付金额（元）"), payment.get("amount"));
        sums(payments, "支付金额（元）");
        XSSFSheet performance = ledger("auditor", "performance?year=2026", "performance-table");
        JsonNode review = walk.get("officer", "performance-reviews/" + walk.application);
        same(cell(performance, row(performance, "评价编号", review.get("number").asText()), "总分"), review.get("total"));
        XSSFSheet overdue = ledger("auditor", "overdue", "overdue-list");
        assertThat(overdue.getLastRowNum()).isGreaterThan(HEADER + 2);
        for (int row = HEADER + 1; row < overdue.getLastRowNum(); row++) {
            assertThat(cell(overdue, row, "应办日期").getLocalDateTimeCellValue()).isBeforeOrEqualTo(cell(overdue, row, "截至日期").getLocalDateTimeCellValue());
            assertThat(cell(overdue, row, "超期天数").getNumericCellValue()).isNotNegative();
            assertThat(cell(overdue, row, "责任方").getStringCellValue()).isNotBlank();
        }
        walk.as("officer").get("/api/v1/ledgers/contracts?year=1").expect(422);
        walk.as("expert1").get("/api/v1/ledgers/contracts?year=2026").expect(403);
        assertThat(ledger("supplier2", "contracts?year=2026", null).getLastRowNum()).as("nothing but one's own").isEqualTo(HEADER + 1);
    }

    @Test
    void theAuditorTakesAProjectWhole() throws IOException, GeneralSecurityException {
        for (String user : List.of("officer", "applicant", "supplier", "auditadmin")) {
            walk.as(user).get("/api/v1/projects/" + walk.application + "/archive").expect(403);
        }
        walk.as("auditor").get("/api/v1/projects/SB-2026-9999/archive").expect(404);
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file("auditor", "projects/" + walk.application + "/archive")), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).doesNotContain("..").doesNotStartWith("/");
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        String[] manifest = new String(entries.remove("manifest.sha256"), StandardCharsets.UTF_8).split("\n");
        assertThat(manifest).hasSameSizeAs(entries.keySet());
        for (String line : manifest) {
            String[] parts = line.split("  ", 2);
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(entries.get(parts[1])))).as(parts[1]).isEqualTo(parts[0]);
        }
        assertThat(entries.keySet()).filteredOn(name -> name.startsWith("documents/project/")).hasSizeGreaterThanOrEqualTo(3);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(entries.get("project.xlsx")))) {
            assertThat(book.getSheet("文件").getLastRowNum() - HEADER - 1).isEqualTo(entries.size() - 1);
            assertThat(book.getSheet("审计记录").getLastRowNum()).isGreaterThan(20);
            assertThat(cell(book.getSheet("办理意见"), HEADER + 1, "意见").getStringCellValue()).isNotBlank();
            same(cell(book.getSheet("项目"), HEADER + 1, "立项批准（元）"), walk.project("officer").get("approvedAmount"));
        }
        JsonNode trail = walk.get("auditor", "audit?subject=" + walk.application + "&action=reporting.exportProject");
        assertThat(trail.get("entries")).as("who took it is on record").isNotEmpty();
    }
}
