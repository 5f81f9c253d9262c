package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.yangguang.it.DatabaseUnderTest;
import org.yangguang.it.Http;
import org.yangguang.it.PrintedPdf;
import org.yangguang.it.YangguangServer;
import org.yangguang.shared.Capitals;
import org.yangguang.shared.Money;

/**
 * A budget year over the interface: its budget in two rounds, and its end. On a server of its own, because its clock is
 * moved to the last day of the year that the calendar knows.
 */
@Tag("alone")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BudgetYearIT {

    private static final String ONCE = "BUD-07.once";
    private static DatabaseUnderTest database;
    private static YangguangServer server;
    private static People people;

    @BeforeAll
    static void start() {
        database = DatabaseUnderTest.of(YangguangServer.DATABASE, YangguangServer.instanceDirectory("budget-year-data"));
        server = YangguangServer.start(database, Map.of());
        people = new People(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        database.close();
    }

    private static JsonNode round(String number) {
        return people.as("auditor").get("/api/v1/annual-budgets/" + number).expect(200).json();
    }

    private static JsonNode task(String user, String number, String key) {
        for (JsonNode row : people.as(user).get("/api/v1/tasks?keyword=" + number).expect(200).json().get("rows")) {
            if (row.get("task").get("key").asText().equals(key)) {
                return row.get("task");
            }
        }
        throw new AssertionError(user + " has no " + key + " of " + number);
    }

    private static Http.Answer act(String user, String number, String key, Map<String, Object> command) {
        command.put("version", round(number).get("version").asLong());
        return people.as(user).post("/api/v1/tasks/" + task(user, number, key).get("id").asText() + "/" + Walk.kebab(key), command);
    }

    private static Map<String, Object> row(String title, String amount) {
        return json("unit", "SDLY", "projectNumber", null, "title", title, "function", "2160299", "economic", "30227", "basis", "比照上年", "amount", amount);
    }

    @Test
    @Order(1)
    void budgetsAYearInTwoRounds() throws IOException {
        Map<String, Object> opening = json("year", 2027, "programme", "NCXX");
        String number = people.as("finance").post("/api/v1/annual-budgets", opening).expect(201).json().get("number").asText();
        assertThat(number).isEqualTo("ND-2027-NCXX");
        assertThat(people.as("finance2").post("/api/v1/annual-budgets", opening).expect(422).text()).contains("BUDGET-X20");
        act("officer", number, "proposeAnnual", json("rows", List.of(row("续建", "600000.00"), row("新建", "400000.00")), "opinion", "请审核")).expect(204);
        act("head", number, "submitAnnual", json("outcome", "returned", "opinion", "请补充依据")).expect(204);
        act("officer", number, "proposeAnnual", json("rows", List.of(row("续建", "600000.00"), row("新建", "400000.00")), "opinion", "已补充")).expect(204);
        act("head", number, "submitAnnual", json("outcome", "submitted", "opinion", "同意报送")).expect(204);
        act("finance", number, "issueControlFigures", json("outcome", "issued", "amount", "900000.00", "documentNumber", "商财函〔2026〕150号", "issuedOn",
                "2026-03-02", "opinion", "请按控制数编报")).expect(204);
        Http.Answer above = act("officer", number, "fitAnnual", json("amounts", List.of("600000.00", "300000.01"), "opinion", "请审核")).expect(422);
        assertThat(above.json().at("/breaches/0/code").asText()).isEqualTo("BUDGET-X24");
        assertThat(above.json().at("/breaches/0/article").asText()).contains("预算法");
        act("officer", number, "fitAnnual", json("amounts", List.of("600000.00", "300000.00"), "opinion", "请审核")).expect(204);
        act("head", number, "submitAnnual", json("outcome", "submitted", "opinion", "同意报送")).expect(204);
        assertThat(people.as("auditor").get("/api/v1/budget-standing?programme=NCXX&year=2027").expect(200).json().get("approved").asBoolean()).isFalse();
        act("financelead", number, "approveAnnual", json("outcome", "approved", "congressOn", "2026-02-01", "ministryDocument", "财库函〔2026〕12号", "ministryOn",
                "2026-02-20", "documentNumber", "商财函〔2026〕151号", "opinion", "同意批复")).expect(204);
        assertThat(people.as("auditor").get("/api/v1/budget-standing?programme=NCXX&year=2027").expect(200).json().get("approved").asBoolean()).isTrue();
        act("finance", number, "publishAnnual", json("publishedOn", "2026-03-02", "place", "部门网站预算公开栏")).expect(204);
        JsonNode published = round(number);
        assertThat(published.get("status").asText()).isEqualTo("published");
        assertThat(published.get("fitted").asText()).isEqualTo("900000.00");
        assertThat(published.get("deadlines")).extracting(d -> d.get("lateDays").asLong()).containsExactly(0L, 0L, 0L);
        LedgerSheet sheet = LedgerSheet.of(SamplesIT.kept("annual-budget", people.as("auditor").get("/api/v1/ledgers/annual-budgets?year=2027").expect(200).body()));
        sheet.says(sheet.row("项目名称", "续建"), "一上建议数（元）", published.at("/rows/0/proposed"));
        sheet.says(sheet.row("项目名称", "新建"), "二上预算数（元）", published.at("/rows/1/fitted"));
        assertThat(sheet.cell(sheet.row("项目名称", "续建"), "专项控制数（元）").getNumericCellValue()).isEqualTo(900_000);
        assertThat(sheet.cell(sheet.row("项目名称", "新建"), "批复文号").getStringCellValue()).isEqualTo("商财函〔2026〕151号");
        assertThat(sheet.cell(sheet.row("项目名称", "新建"), "增减（元）").getNumericCellValue()).isEqualTo(-100_000);
        sheet.sums("二上预算数（元）");
    }

    /** A project is partly paid at the end of the year: the rest is carried over, by one list, once. Moves the clock, so it is late. */
    @Test
    @Order(2)
    void endsAYearByOneSignedList() throws IOException {
        MoneyWalk walk = new MoneyWalk(server, "transfer", "年终结转工程" + System.nanoTime(), "applicant",
                List.of(new Walk.Line("信息服务站", 20, "个", "24000.00")));
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.approve();
        walk.budget("商财函〔2026〕" + System.nanoTime() % 100_000 + "号");
        walk.appraise();
        walk.grant("商财函〔2026〕" + System.nanoTime() % 100_000 + "号");
        walk.deliver(null);
        walk.planFunds();
        walk.confirmCost("PROGRESS", "0");
        LookingAhead ahead = new LookingAhead(walk, people.as("auditor"));
        ahead.standsAt("request", walk.milestoneNumber("PROGRESS"));
        ahead.addsUp();
        ahead.isInTime(walk.milestoneNumber("PROGRESS"));
        ahead.refusesAYearWithoutCalendar();
        payBeforeTheApproval(walk);
        ahead.addsUp();
        BigDecimal paid = new BigDecimal(balance(walk).get("paid").asText());
        BigDecimal rest = walk.total().subtract(paid);

        JsonNode early = people.as("finance").put("/api/v1/years/2026/closing", null).expect(200).json();
        String list = early.get("number").asText();
        assertThat(sign(list, early).expect(422).text()).contains("BUD-07.end");
        people.as("finance").put("/api/v1/years/2027/closing", null).expect(422);
        walk.as("sysadmin").post("/api/v1/clock", json("to", "2026-12-31T09:00:00")).expect(200);
        // the next three working days are of a year without a calendar
        people.as("finance").get("/api/v1/tasks").expect(200);
        ahead.isExecuted(paid);
        JsonNode prepared = people.as("finance").put("/api/v1/years/2026/closing", null).expect(200).json();
        assertThat(people.as("financelead").post("/api/v1/year-closings/" + list + "/sign", json("documentNumber", "商财函〔2026〕199号", "version",
                early.get("version").asLong())).status()).isEqualTo(409);
        JsonNode signed = sign(list, prepared).expect(200).json();
        assertThat(sign(list, signed).expect(422).text()).contains(ONCE);
        assertThat(people.as("finance").put("/api/v1/years/2026/closing", null).expect(422).text()).contains(ONCE);
        assertThat(new BigDecimal(signed.get("available").asText())).isEqualByComparingTo(new BigDecimal(signed.get("spent").asText())
                .add(new BigDecimal(signed.get("carried").asText())).add(new BigDecimal(signed.get("surplus").asText())));
        List<JsonNode> mine = new ArrayList<>();
        signed.get("lines").forEach(line -> {
            if (line.get("projectNumber").asText().equals(walk.projectNumber())) {
                mine.add(line);
            }
        });
        assertThat(mine).singleElement().satisfies(line -> {
            assertThat(line.get("outcome").asText()).isEqualTo("carried");
            assertThat(new BigDecimal(line.get("carried").asText())).isEqualByComparingTo(rest);
        });
        JsonNode carried = balance(walk);
        assertThat(new BigDecimal(carried.get("carried").asText())).isEqualByComparingTo(rest);
        assertThat(carried.get("carriedInto").asInt()).isEqualTo(2027);
        PrintedPdf form = new PrintedPdf(people.as("auditor").get("/api/v1/forms/carry-over-lists/" + list).expect(200).body());
        form.keep(SamplesIT.SAMPLES, "carry-over-list");
        form.carriesItsFonts().says("结转结余清单", walk.projectNumber(), "商财函〔2026〕199号", "结转下年", "¥" + figures(signed.get("carried")),
                Capitals.of(Money.of(signed.get("carried").asText())), signed.get("preparedByName").asText(), signed.get("signedByName").asText());
        LedgerSheet sheet = LedgerSheet.of(SamplesIT.kept("carry-over", people.as("auditor").get("/api/v1/ledgers/carry-over?year=2026").expect(200).body()));
        sheet.sums("结转下年（元）");
        assertThat(sheet.cell(sheet.last(), "核对（元）").getNumericCellValue()).as("available = paid + carried over + surplus").isZero();
        assertThat(sheet.cell(sheet.row("预算行", mine.get(0).get("lineCode").asText()), "结转下年（元）").getNumericCellValue())
                .isEqualTo(rest.doubleValue());
        ahead.liesIdle(rest);
        whatNobodyDidIsLate();
    }

    /** At the end of the year: months are closed by two persons after a proof, in their order, and the last one opened again. */
    @Test
    @Order(3)
    void closesTheMonthsByTwoPersonsAfterAProof() {
        JsonNode months = people.as("auditor").get("/api/v1/ledger/periods").expect(200).json();
        String first = months.get(months.size() - 1).get("month").asText();
        assertThat(period("finance", "2026-12", "propose", json("version", 0)).expect(422).text()).contains("LEDGER-X04");
        String second = YearMonth.parse(first).plusMonths(1).toString();
        assertThat(period("finance", second, "propose", json("version", 0)).expect(422).text()).contains("LEDGER-X05");
        assertThat(period("financelead", first, "decide", json("agreed", true, "version", 0)).expect(422).text()).contains("LEDGER-X08");
        period("financelead", first, "propose", json("version", 0)).expect(403);
        JsonNode asked = period("finance", first, "propose", json("version", 0)).expect(200).json();
        Map<String, Object> agreed = json("agreed", true, "version", asked.get("version").asLong());
        assertThat(period("financelead", first, "decide", agreed).expect(422).text()).contains("LEDGER-X10");
        assertThat(period("finance2", first, "propose", json("version", asked.get("version").asLong())).expect(422).text()).contains("LEDGER-X07");
        JsonNode proof = people.as("financelead").post("/api/v1/ledger/proofs", null).expect(200).json();
        assertThat(proof.get("differences").asLong()).as(proof.toString()).isZero();
        JsonNode closed = period("financelead", first, "decide", agreed).expect(200).json();
        assertThat(closed.get("status").asText()).isEqualToIgnoringCase("closed");
        assertThat(period("financelead", first, "decide", agreed).status()).isEqualTo(409);
        Map<String, Object> again = json("version", closed.get("version").asLong());
        assertThat(period("finance", first, "propose", again).expect(422).text()).contains("LEDGER-X11");
        again.put("reason", "更正");
        JsonNode reopening = period("finance", first, "propose", again).expect(200).json();
        JsonNode declined = period("financelead", first, "decide", json("agreed", false, "reason", "不必", "version", reopening.get("version").asLong()))
                .expect(200).json();
        assertThat(declined.get("status").asText()).isEqualToIgnoringCase("closed");
        assertThat(declined.get("acts")).hasSize(4);
        people.as("auditor").get("/api/v1/ledger/trial-balance?year=2026&month=" + first).expect(200);
        people.as("auditor").get("/api/v1/ledger/trial-balance?year=2026&month=2025-01").expect(422);
    }

    private static Http.Answer period(String user, String month, String act, Map<String, Object> command) {
        return people.as(user).post("/api/v1/ledger/periods/" + month + "/" + act, command);
    }

    /** At the end of the year its budget, which is no project's, and the publications that nobody reviewed are late, too. */
    private static void whatNobodyDidIsLate() throws IOException {
        LedgerSheet late = LedgerSheet.of(people.as("auditor").get("/api/v1/ledgers/overdue").expect(200).body());
        int row = late.row("记录", "ND-2026-NCXX");
        assertThat(late.cell(row, "事项").getStringCellValue()).isEqualTo("编报项目支出建议数");
        assertThat(late.cell(row, "项目名称").getStringCellValue()).contains("2026年度");
        assertThat(late.cell(row, "阶段").getStringCellValue()).isEqualTo("预算");
        JsonNode review = people.as("auditor").get("/api/v1/reviews?status=waiting").expect(200).json().get("rows").get(0);
        assertThat(review.get("overdue").asBoolean()).isTrue();
        assertThat(late.cell(late.row("记录", review.get("number").asText()), "阶段").getStringCellValue()).isEqualTo("保密审查");
        LedgerSheet own = LedgerSheet.of(people.as("applicant").get("/api/v1/ledgers/overdue").expect(200).body());
        for (int each = LedgerSheet.HEADER + 1; each < own.last(); each++) {
            assertThat(own.cell(each, "记录").getStringCellValue()).as("of the ministry's own work").doesNotMatch("(QD|ND|BM)-.*");
        }
    }

    /** From here on the programme's budget of 2026 is known not to be approved: only what 预算法第五十四条 allows is paid. */
    private static void payBeforeTheApproval(MoneyWalk walk) {
        walk.request("PROGRESS");
        people.as("finance").post("/api/v1/annual-budgets", json("year", 2026, "programme", "NCXX")).expect(201);
        JsonNode task = walk.task("finance", "preparePayment");
        Map<String, Object> preparation = walk.preparation("PROGRESS");
        refused(walk, task, preparation, "PAY-10.ground");
        preparation.put("ground", "same-period");
        refused(walk, task, preparation, "PAY-10.same-period");
        preparation.put("ground", "carried-over");
        refused(walk, task, preparation, "PAY-10.carried");
        preparation.put("ground", "legal-obligation");
        refused(walk, task, preparation, "PAY-10.reason");
        preparation.put("groundReason", "《保障中小企业款项支付条例》第九条");
        walk.act("finance", task, "preparePayment", preparation).expect(204);
        walk.settle("PROGRESS");
        JsonNode paid = walk.get("auditor", "milestones/" + walk.milestoneNumber("PROGRESS") + "/payment");
        assertThat(paid.get("ground").asText()).isEqualTo("legal-obligation");
        new PrintedPdf(people.as("auditor").get("/api/v1/forms/payment-orders/" + paid.get("number").asText()).expect(200).body())
                .says("批复前支出依据", "法律规定必须履行支付义务的支出", "保障中小企业款项支付条例");
    }

    private static void refused(MoneyWalk walk, JsonNode task, Map<String, Object> preparation, String code) {
        JsonNode breach = walk.act("finance", task, "preparePayment", preparation).expect(422).json().at("/breaches/0");
        assertThat(breach.get("code").asText()).isEqualTo(code);
        assertThat(breach.get("article").asText()).contains("第五十四条");
    }

    private static Http.Answer sign(String list, JsonNode read) {
        return people.as("financelead").post("/api/v1/year-closings/" + list + "/sign",
                json("documentNumber", "商财函〔2026〕199号", "opinion", "同意", "version", read.get("version").asLong()));
    }

    private static String figures(JsonNode amount) {
        return String.format(Locale.ROOT, "%,.2f", new BigDecimal(amount.asText()));
    }

    private static JsonNode balance(Walk walk) {
        return walk.get("auditor", "budgets/" + walk.application + "/balances").get(0);
    }
}
