package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.it.Http;
import org.yangguang.it.PrintedPdf;
import org.yangguang.shared.Capitals;
import org.yangguang.shared.Money;

/**
 * Every form and ledger of the demonstration's own projects, read back against what the interface says of the same
 * records. They are written into docs/samples with {@code -Dyangguang.samples=write}, else into target/samples.
 */
class SamplesIT {

    static final Path SAMPLES = "write".equals(System.getProperty("yangguang.samples"))
            ? Path.of(System.getProperty("yangguang.it.root"), "docs", "samples") : Path.of("target", "samples");
    /** A form's name in the list, and its path under /api/v1/forms/. */
    private static final Map<String, String> PATHS = Map.ofEntries(Map.entry("approval", "approval"), Map.entry("award-letter", "award-letters"),
            Map.entry("payment-order", "payment-orders"), Map.entry("application", "applications"), Map.entry("budget-approval", "budget-approvals"),
            Map.entry("appraisal", "appraisals"), Map.entry("opening-record", "opening-records"), Map.entry("tender-document", "tender-documents"), Map.entry("contract", "contracts"),
            Map.entry("deliverable-receipt", "deliverable-receipts"), Map.entry("cost-confirmation", "cost-confirmations"),
            Map.entry("performance-report", "performance-reports"), Map.entry("certificate", "certificates"),
            Map.entry("handover-list", "handover-lists"));

    private static ClosedProject closed;
    private static MoneyWalk walk;
    private static String procured;

    @BeforeAll
    static void closeAProject() {
        closed = new ClosedProject();
        closed.finish();
        walk = closed.walk;
        procured = closed.procured;
    }

    @AfterAll
    static void stop() {
        if (closed != null) {
            closed.close();
        }
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

    /** What was published is printed as it stood there: plan, contract text and acceptance plan. */
    @Test
    void theTenderDocument() throws IOException {
        JsonNode tender = walk.get("officer", "tenders/" + procured);
        JsonNode terms = walk.get("officer", "open/tenders/" + tender.get("number").asText() + "/terms");
        List<String> expected = new ArrayList<>(List.of("采购文件主要内容", tender.get("number").asText(), tender.at("/plan/requirement").asText(),
                "合同文本", "付款进度", "验收方案", terms.get("paymentDays").asText() + "日", terms.get("acceptanceDays").asText() + "日"));
        terms.get("clauses").forEach(clause -> expected.add(clause.get("text").asText()));
        terms.get("instalments").forEach(part -> expected.add(part.get("milestone").asText()));
        tender.at("/plan/qualifications").forEach(line -> expected.add(line.asText()));
        tender.at("/plan/criteria").forEach(item -> expected.add(item.get("standard").asText()));
        assertThat(terms.get("clauses")).as("nothing was drafted").isNotEmpty();
        sample(procured, "tender-document", "tender", "tender-document", expected.toArray(String[]::new));
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
                cost.at("/invoices/0/number").asText());
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

    /** The list of a call as it lies before its leader: rows in their order, signatures, and the party group's decision. */
    @Test
    void theListThatIsToBeDecided() throws IOException {
        String number = walk.get("auditor", "lists").at("/rows/0/number").asText();
        JsonNode list = walk.get("auditor", "lists/" + number);
        assertThat(list.get("rows")).hasSize(6);
        PrintedPdf pdf = new PrintedPdf(file("auditor", "forms/lists/" + number));
        pdf.keep(SAMPLES, "list-for-decision");
        pdf.carriesItsFonts().says("项目清单签报", number, "¥" + figures(list.get("granted")), capitals(list.get("granted")), list.get("minutesNumber").asText(),
                list.at("/rows/0/title").asText(), list.at("/rows/0/score").asText(), list.at("/rows/5/reason").asText(), "吴敏", "王建国", "刘畅");
    }

    /** What the list offers can be had, whoever asks; what one's role has no part in is neither listed nor had. */
    @ParameterizedTest
    @CsvSource({"applicant,14,9", "recommender,4,4", "officer,15,11", "legal,14,9", "finance,15,10", "auditor,15,11", "agent,0,3",
        "supplier,0,5", "supplier2,0,2", "supervisor,0,2", "applicant2,0,2"})
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
    void projectsOfManyProgrammesStandInEveryStage() {
        Set<String> stages = new TreeSet<>();
        Set<String> programmes = new TreeSet<>();
        Set<String> states = new TreeSet<>();
        for (JsonNode project : walk.get("officer", "projects?count=200").get("rows")) {
            programmes.add(project.get("programme").asText());
            states.add(project.get("status").asText());
            walk.get("officer", "projects/" + project.get("applicationNumber").asText() + "/position").get("open")
                    .forEach(row -> stages.add(row.get("task").get("process").asText().split("-")[0]));
        }
        assertThat(stages).containsExactlyInAnyOrder("project", "budget", "appraisal", "tender", "contract", "implementation", "cost", "payment",
                "performance", "acceptance");
        assertThat(states).as("one that is closed, too").contains("completed");
        assertThat(programmes).as("programmes with a project").hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void nothingIsPrintedBeforeItsTime() {
        String early = closed.project("莒南县花生产业信息网").get("applicationNumber").asText();
        for (String path : List.of("budget-approvals", "appraisals", "tender-documents", "opening-records", "performance-reports", "certificates", "handover-lists")) {
            walk.as("officer").get("/api/v1/forms/" + path + "/" + early).expect(404);
        }
        walk.as("officer").get("/api/v1/forms/contracts/HT-2026-9999").expect(404);
    }

    /** @param name under which it is kept, null for not */
    private static LedgerSheet ledger(String user, String path, String name) throws IOException {
        Http.Answer answer = walk.as(user).get("/api/v1/ledgers/" + path).expect(200);
        assertThat(answer.header("Content-Disposition")).matches(".*-2026\\d{4}\\.xlsx\"");
        return LedgerSheet.of(name == null ? answer.body() : kept(name, answer.body()));
    }

    /** The same workbook, written beside the other samples. */
    static byte[] kept(String name, byte[] workbook) throws IOException {
        Files.createDirectories(SAMPLES);
        Files.write(SAMPLES.resolve(name + ".xlsx"), workbook);
        return workbook;
    }

    @Test
    void theLedgersSayWhatTheRecordsSay() throws IOException {
        String project = walk.projectNumber();
        LedgerSheet projects = ledger("auditor", "projects?year=2026", "project-ledger");
        projects.says(projects.row("项目编号", project), "立项批准（元）", walk.project("officer").get("approvedAmount"));
        projects.sums("预算批复（元）");
        LedgerSheet budget = ledger("auditor", "budgets?year=2026", "budget-execution");
        JsonNode line = walk.get("officer", "budgets/" + project + "/balances").get(0);
        int at = budget.row("预算行", line.get("lineCode").asText());
        budget.says(at, "预算批复（元）", line.get("allotted"));
        budget.says(at, "已支付（元）", line.get("paid"));
        budget.sums("预算批复（元）");
        LedgerSheet contracts = ledger("auditor", "contracts?year=2026", "contract-ledger");
        JsonNode contract = walk.contract("officer");
        at = contracts.row("合同编号", contract.get("number").asText());
        contracts.says(at, "合同金额（元）", contract.get("value"));
        assertThat(contracts.cell(at, "签订日期").getLocalDateTimeCellValue().toLocalDate().toString()).isEqualTo(contract.get("signedOn").asText());
        contracts.sums("合同金额（元）");
        LedgerSheet costs = ledger("auditor", "costs?year=2026", "cost-ledger");
        JsonNode cost = walk.get("officer", "costs/" + listed(walk.application, "cost-confirmation", "cost").get("number").asText());
        at = costs.row("费用确认单号", cost.get("number").asText());
        costs.says(at, "确认金额（元）", cost.get("confirmed"));
        assertThat(costs.cell(at, "核减金额（元）").getNumericCellValue()).isEqualTo(5000);
        costs.sums("申报金额（元）");
        LedgerSheet payments = ledger("auditor", "payments?year=2026", "payment-ledger");
        JsonNode payment = walk.get("finance", "payments/" + listed(walk.application, "payment-order", "payment").get("number").asText());
        payments.says(payments.row("拨款单号", payment.get("number").asText()), "支付金额（元）", payment.get("amount"));
        payments.sums("支付金额（元）");
        LedgerSheet performance = ledger("auditor", "performance?year=2026", "performance-table");
        JsonNode review = walk.get("officer", "performance-reviews/" + walk.application);
        performance.says(performance.row("评价编号", review.get("number").asText()), "总分", review.get("total"));
        LedgerSheet fees = ledger("auditor", "expert-fees?year=2026", "expert-fee-ledger");
        String tender = walk.get("officer", "tenders/" + procured).get("number").asText();
        assertThat(fees.cell(fees.row("采购编号", tender), "劳务报酬（元）").getNumericCellValue()).isEqualTo(600);
        fees.sums("合计（元）");
        LedgerSheet overdue = ledger("auditor", "overdue", "overdue-list");
        assertThat(overdue.last()).isGreaterThan(LedgerSheet.HEADER + 2);
        for (int row = LedgerSheet.HEADER + 1; row < overdue.last(); row++) {
            assertThat(overdue.cell(row, "应办日期").getLocalDateTimeCellValue()).isBeforeOrEqualTo(overdue.cell(row, "截至日期").getLocalDateTimeCellValue());
            assertThat(overdue.cell(row, "超期天数").getNumericCellValue()).isNotNegative();
            assertThat(overdue.cell(row, "责任方").getStringCellValue()).isNotBlank();
        }
        walk.as("officer").get("/api/v1/ledgers/contracts?year=1").expect(422);
        walk.as("expert1").get("/api/v1/ledgers/contracts?year=2026").expect(403);
        assertThat(ledger("supplier2", "contracts?year=2026", null).last()).as("nothing but one's own").isEqualTo(LedgerSheet.HEADER + 1);
    }

    /** What a ZIP holds by its paths, each checked against the manifest. */
    static Map<String, byte[]> archive(byte[] content) throws IOException, GeneralSecurityException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
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
        return entries;
    }

    /** Appraisal, bids, milestones, acceptance and each form that there is, read back from the ZIP. */
    private static void everyStage(String application) throws IOException, GeneralSecurityException {
        Map<String, byte[]> entries = archive(file("auditor", "projects/" + application + "/archive"));
        JsonNode forms = walk.get("auditor", "projects/" + application + "/forms");
        assertThat(entries.keySet()).filteredOn(name -> name.startsWith("forms/")).hasSameSizeAs(forms).allMatch(name -> name.endsWith(".pdf"));
        // what is the project's own bears its number, and the application's where there is none yet
        String project = walk.get("auditor", "projects/" + application).get("number").asText();
        for (JsonNode form : forms) {
            assertThat(entries.keySet()).anyMatch(path -> path.startsWith("forms/" + form.get("stage").asText() + "/")
                    && (path.contains(form.get("number").asText()) || path.contains(project)));
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(entries.get("project.xlsx")))) {
            assertThat(book.getSheet("文件").getLastRowNum() - LedgerSheet.HEADER - 1).isEqualTo(entries.size() - 1);
            if (application.equals(procured)) {
                JsonNode tender = walk.get("auditor", "tenders/" + procured);
                LedgerSheet offers = new LedgerSheet(book.getSheet("招标"));
                assertThat(offers.last() - LedgerSheet.HEADER - 1).isEqualTo(tender.get("bids").size());
                JsonNode bid = tender.at("/bids/0");
                offers.says(offers.row("投标编号", bid.get("number").asText()), "开标价（元）", bid.get("listedPrice"));
                return;
            }
            JsonNode appraisal = walk.get("auditor", "appraisals/" + application);
            LedgerSheet opinions = new LedgerSheet(book.getSheet("论证"));
            JsonNode opinion = appraisal.at("/opinions/0");
            opinions.says(opinions.row("专家", opinion.get("expertName").asText()), "总分", opinion.get("total"));
            opinions.says(opinions.row("状态", "论证结论"), "总分", appraisal.get("average"));
            LedgerSheet milestones = new LedgerSheet(book.getSheet("里程碑"));
            JsonNode milestone = walk.get("auditor", "milestones/" + listed(application, "deliverable-receipt", "implementation").get("number").asText());
            milestones.says(milestones.row("里程碑编号", milestone.get("number").asText()), "约定金额（元）", milestone.get("instalment"));
            LedgerSheet acceptance = new LedgerSheet(book.getSheet("验收"));
            assertThat(acceptance.cell(acceptance.row("标准或编号", "Z-2026-0201"), "资产价值（元）").getNumericCellValue()).isEqualTo(380_000);
        }
    }

    @Test
    void theAuditorsFileHasEveryStageAndEachForm() throws IOException, GeneralSecurityException {
        everyStage(walk.application);
        everyStage(procured);
    }

    @Test
    void theAuditorTakesAProjectWhole() throws IOException, GeneralSecurityException {
        for (String user : List.of("officer", "applicant", "supplier", "auditadmin")) {
            walk.as(user).get("/api/v1/projects/" + walk.application + "/archive").expect(403);
        }
        walk.as("auditor").get("/api/v1/projects/SB-2026-9999/archive").expect(404);
        Map<String, byte[]> entries = archive(file("auditor", "projects/" + walk.application + "/archive"));
        assertThat(entries.keySet()).filteredOn(name -> name.startsWith("documents/project/")).hasSizeGreaterThanOrEqualTo(3);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(entries.get("project.xlsx")))) {
            assertThat(book.getSheet("审计记录").getLastRowNum()).isGreaterThan(20);
            assertThat(new LedgerSheet(book.getSheet("办理意见")).cell(LedgerSheet.HEADER + 1, "意见").getStringCellValue()).isNotBlank();
            new LedgerSheet(book.getSheet("项目")).says(LedgerSheet.HEADER + 1, "立项批准（元）", walk.project("officer").get("approvedAmount"));
        }
        JsonNode trail = walk.get("auditor", "audit?subject=" + walk.application + "&action=reporting.exportProject");
        assertThat(trail.get("rows")).as("who took it is on record").isNotEmpty();
    }
}
