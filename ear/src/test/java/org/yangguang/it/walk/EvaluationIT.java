package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.demonstration.ProgrammeProject.Offer;
import org.yangguang.it.Http;
import org.yangguang.it.PrintedPdf;
import org.yangguang.it.SealedBids;
import org.yangguang.it.YangguangServer;
import org.yangguang.shared.CreditCode;

/** What goes on between the first mark and the report: bidders are asked in writing, members leave and are replaced. */
class EvaluationIT {

    private static final String PARTNER = "泰山数据采集（演示）有限公司";
    private static final String PARTNER_CODE = "91370100MA3D8F1C7" + CreditCode.check("91370100MA3D8F1C7");

    private final MoneyWalk walk = new MoneyWalk(YangguangServer.shared(), "procurement", "昆嵛商务信息平台" + System.nanoTime() % 1_000_000_000, "supplier",
            List.of(new Walk.Line("平台建设", 1, "项", "2600000.00")));
    private final Procurement procurement = new Procurement(walk, "C16010302", List.of(new Offer("supplier", 90)));
    private final List<String> members = new ArrayList<>();
    private String tender;

    private static String code(Http.Answer refused) {
        return refused.expect(422).json().at("/breaches/0/code").asText();
    }

    private JsonNode tender() {
        return walk.get("agent", "tenders/" + walk.application);
    }

    private String bidOf(int position) {
        return tender().get("bids").get(position).get("number").asText();
    }

    @Test
    void biddersAreAskedAndSeatsAreFilledInTheMiddle() {
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.approve();
        walk.budget(Works.documentNumber());
        walk.appraise();
        procurement.prepareTender();
        procurement.approveTender();
        procurement.publishNotice();
        tender = tender().get("number").asText();
        bid("supplier", "2340000", "2340000");
        bid("supplier2", "2360000", "2360100");
        bidTogether("supplier3", "900000");
        bid("supplier4", "2380000", "2380000");
        walk.as("sysadmin").post("/api/v1/clock", Map.of("to", procurement.deadline().plusMinutes(10).toString())).expect(200);
        procurement.openBids();
        opened();
        procurement.formCommittee();
        tender().get("committee").forEach(s -> members.add(s.get("member").asText()));

        attendance();
        silentMember();
        questions();
        withdrawsAfterSigning();
        report();
    }

    /** @param sum what the price list adds up to */
    private void bid(String supplier, String price, String sum) {
        Http bidder = walk.as(supplier);
        bidder.post("/api/v1/tenders/" + tender + "/bids", SealedBids.bid(bidder, tender, 1, content(supplier, price, sum))).expect(200);
    }

    private static Map<String, Object> content(String supplier, String price, String sum) {
        return json("price", price, "lines",
                List.of(json("name", "建设与服务", "quantity", 1, "unit", "项", "unitPrice", sum, "amount", sum)), "brand", "岱岳" + supplier, "domesticShare", 90,
                "small", false, "contact", "投标联系人", "phone", "0531-88000000", "email", "Bid@example.com", "deliveryDays", 240, "technical", "采用成熟架构，支持国产软硬件环境。",
                "responses", List.of("总体架构和安全设计齐备", "驻场团队六人", "近三年同类业绩三项"));
    }

    /** A consortium with its agreement; it will win. */
    private void bidTogether(String leader, String price) {
        Http bidder = walk.as(leader);
        JsonNode to = SealedBids.sealing(bidder, tender);
        SealedBids.Sealed agreement = SealedBids.file(to, 1, "联合体协议.pdf", ("协议" + tender).getBytes(StandardCharsets.UTF_8));
        bidder.file("/api/v1/tenders/" + tender + "/bid-files", "sealed", agreement.bytes()).expect(201);
        Map<String, Object> content = content(leader, price, price);
        content.put("consortium", json("agreement", agreement.said().get("sha256"), "partners", List.of(json("name", PARTNER, "creditCode", PARTNER_CODE,
                "small", false, "related", false, "share", 35, "work", "数据采集"))));
        bidder.post("/api/v1/tenders/" + tender + "/bids", json("lot", 1, "envelope",
                Base64.getEncoder().encodeToString(SealedBids.envelope(to, 1, content, agreement)))).expect(200);
    }

    /** Who bids together was read out; what each does of the contract stands for those who read the bids. */
    private void opened() {
        new PrintedPdf(walk.as("supplier4").get("/api/v1/forms/tender-documents/" + tender).expect(200).body()).says("联合体投标接受", "数据不出政务外网");
        JsonNode signals = walk.get("auditor", "tenders/" + tender + "/signals").get("signals");
        assertThat(signals).filteredOn(s -> s.get("kind").asText().equals("same-email")).singleElement().satisfies(s -> {
            assertThat(s.get("evidence").asText()).isEqualTo("bid@example.com");
            assertThat(s.get("suppliers")).as("named by all").hasSize(4);
        });
        String path = "/api/v1/forms/opening-records/" + tender;
        new PrintedPdf(walk.as("officer").get(path).expect(200).body()).says("（牵头人，65%）", PARTNER + PARTNER_CODE + "（35%，数据采集）", "联合体协议.pdf");
        new PrintedPdf(walk.as("agent").get(path).expect(200).body()).says("（35%，数据采集）");
        assertThat(new PrintedPdf(walk.as("supplier").get(path).expect(200).body()).says("（牵头人）、" + PARTNER).text()).doesNotContain("35%", PARTNER_CODE);
    }

    private List<Map<String, Object>> marks() {
        List<Map<String, Object>> marks = new ArrayList<>();
        for (JsonNode bid : tender().get("bids")) {
            marks.add(json("bid", bid.get("number").asText(), "criterion", 0, "mark", 38, "remark", null));
            marks.add(json("bid", bid.get("number").asText(), "criterion", 1, "mark", 17, "remark", null));
        }
        return marks;
    }

    private Http.Answer mark(String member) {
        return walk.act(member, walk.task(member, "evaluateBids"), "evaluateBids", json("marks", marks(), "recuse", false, "recusalGround", null, "opinion", null));
    }

    private Http.Answer seats(String user, String what, Map<String, Object> body) {
        return walk.as(user).post("/api/v1/tenders/" + tender + "/committee/" + what, body);
    }

    private Map<String, Object> record(String number, List<Map<String, Object>> experts) {
        return json("number", number + tender, "drawnAt", walk.now().toString(), "experts", experts);
    }

    /** Nobody marks before the own sign-in with its declaration. */
    private void attendance() {
        String path = "/api/v1/tenders/" + tender + "/committee/attendance";
        String first = members.get(0);
        assertThat(code(walk.as(first).post("/api/v1/tasks/" + walk.task(first, "evaluateBids").get("id").asText() + "/evaluate-bids", json("marks", List.of(), "recuse", false))))
                .isEqualTo("EVA-04b");
        assertThat(code(walk.as(first).post(path, json("free", false)))).as("a conflict").isEqualTo("EVA-04b");
        walk.as("expert10").post(path, json("free", true)).expect(404);
        walk.as("agent").post(path, json("free", true)).expect(403);
        String at = walk.as(first).post(path, json("free", true)).expect(200).json().get("attendedAt").asText();
        assertThat(walk.as(first).post(path, json("free", true)).expect(200).json().get("attendedAt").asText()).as("the first time counts").startsWith(at.substring(0, 19));
        assertThat(walk.get("agent", "tenders/" + tender + "/committee").at("/members/0/attendedAt").isNull()).isFalse();
    }

    private static LedgerSheet ledger(byte[] workbook) {
        try {
            return LedgerSheet.of(workbook);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** By hours and the rates in force; whoever left is paid nothing. */
    private void fees() {
        assertThat(code(seats("agent", "fees", json("fees", List.of(json("member", members.get(2), "hours", 4, "travel", null)))))).as("withdrew").isEqualTo("TENDER-X42");
        assertThat(code(seats("agent", "fees", json("fees", List.of(json("member", members.get(0), "hours", 0, "travel", null)))))).isEqualTo("INPUT-X13");
        JsonNode paid = seats("agent", "fees", json("fees", List.of(json("member", members.get(0), "hours", 6, "travel", "320.00"),
                json("member", members.get(1), "hours", 3, "travel", null)))).expect(200).json().get("members");
        assertThat(paid).extracting(s -> s.get("fee").asText()).contains("700.00", "500.00");
        assertThat(walk.get("auditor", "tenders/" + tender + "/committee").toString()).contains("320.00");
        LedgerSheet ledger = ledger(walk.as("auditor").get("/api/v1/ledgers/expert-fees?year=" + walk.today().getYear()).expect(200).body());
        assertThat(ledger.cell(ledger.row("采购编号", tender), "劳务报酬（元）").getNumericCellValue()).isIn(700.0, 500.0);
        ledger.sums("合计（元）");
        walk.as("agent").get("/api/v1/ledgers/expert-fees?year=2026").expect(403);
        seats("officer", "fees", json("fees", List.of())).expect(403);
    }

    /** One has signed, another stays silent and is taken out: nobody marks on until the seat is taken, and what was signed stands. */
    private void silentMember() {
        assertThat(mark(members.get(0)).status()).isEqualTo(204);
        String silent = members.get(4);
        assertThat(code(seats("agent", "removals", json("member", silent, "ground", " ")))).isEqualTo("INPUT-X01");
        assertThat(code(seats("agent", "removals", json("member", members.get(0), "ground", "退出")))).as("has signed while others mark").isEqualTo("TENDER-X07");
        seats("officer", "removals", json("member", silent, "ground", "失联")).expect(403);
        seats("agent", "removals", json("member", "expert99", "ground", "失联")).expect(404);
        seats("agent", "removals", json("member", silent, "ground", "评审开始后失联，无法继续评审。")).expect(204);
        assertThat(walk.tasks(silent, "evaluateBids")).isEmpty();
        walk.as(silent).get("/api/v1/tenders/" + tender + "/bid-questions").expect(200);
        assertThat(code(mark(members.get(1)))).isEqualTo("EVA-06b");
        JsonNode committee = walk.get("auditor", "tenders/" + tender + "/committee");
        assertThat(committee.get("legal").asBoolean()).isFalse();
        assertThat(committee.get("vacancies").asInt()).isEqualTo(1);
        assertThat(committee.toString()).contains("失联", "removed").doesNotContain("\"mark\":");

        List<Map<String, Object>> pool = Procurement.pool(walk);
        walk.attach("agent", tender, "draw-record", "补充抽取记录");
        assertThat(code(seats("agent", "substitutes", record("CZB-多", pool.subList(5, 7))))).isEqualTo("EVA-06a");
        assertThat(code(seats("agent", "substitutes", record("CZB-旧", List.of(pool.get(4)))))).as("whoever has left does not come back").isEqualTo("INPUT-X14");
        seats("agent", "substitutes", record("CZB-补", List.of(pool.get(5)))).expect(204);
        members.set(4, pool.get(5).get("userName").toString());
        assertThat(walk.get("agent", "tenders/" + tender + "/committee").get("legal").asBoolean()).isTrue();
    }

    private Http.Answer ask(String user, String bid, String kind, LocalDateTime dueAt) {
        return walk.as(user).post("/api/v1/tenders/" + tender + "/bid-questions", json("bid", bid, "kind", kind, "question", "请书面说明。", "dueAt", dueAt.toString()));
    }

    private Http.Answer answer(String user, String question, Object confirmed, String words) {
        return walk.as(user).post("/api/v1/bid-questions/" + question + "/answer", json("answer", words, "confirmed", confirmed));
    }

    /** A correction is refused, a low price is explained with a paper, a clarification stays without answer until its term is over. */
    private void questions() {
        String expert = members.get(1);
        LocalDateTime now = walk.now();
        assertThat(code(ask(expert, bidOf(2), "low-price", now.plusMinutes(29)))).isEqualTo("EVA-13b");
        assertThat(code(ask("agent", bidOf(0), "correction", now.plusHours(1)))).as("nothing to correct").isEqualTo("INPUT-X12");
        ask("officer", bidOf(2), "low-price", now.plusHours(1)).expect(403);
        ask("expert10", bidOf(2), "low-price", now.plusHours(1)).expect(404);
        String low = ask(expert, bidOf(2), "low-price", now.plusHours(1)).expect(201).json().get("number").asText();
        String correction = ask("agent", bidOf(1), "correction", now.plusHours(1)).expect(201).json().get("number").asText();
        assertThat(code(ask("agent", bidOf(1), "correction", now.plusHours(1)))).as("asked once").isEqualTo("INPUT-X14");
        String unclear = ask(expert, bidOf(0), "clarification", now.plusHours(1)).expect(201).json().get("number").asText();
        assertThat(walk.get("supplier3", "notices").toString()).contains("bidder-asked");

        answer("supplier2", low, null, "不是我公司的报价。").expect(404);
        assertThat(code(answer("supplier3", low, null, " "))).isEqualTo("INPUT-X01");
        walk.attach("supplier3", low, "bid-answer", "成本构成说明");
        answer("supplier3", low, null, "软件已有成熟产品，只需部署和培训。").expect(200);
        assertThat(code(answer("supplier3", low, null, "补充"))).as("once").isEqualTo("TENDER-X41");
        assertThat(code(answer("supplier2", correction, null, "同意"))).as("yes or no").isEqualTo("INPUT-X01");
        JsonNode refused = answer("supplier2", correction, false, "价格以开标一览表为准。").expect(200).json();
        assertThat(refused.get("correctedPrice").asText()).isEqualTo("2360100.00");
        assertThat(refused.get("askedBy").isNull()).as("who sits is secret").isTrue();
        assertThat(walk.get(expert, "notices").toString()).contains("bidder-answered");

        String path = "tenders/" + tender + "/bid-questions";
        assertThat(walk.get("auditor", path)).hasSize(3);
        assertThat(walk.get(members.get(2), path)).hasSize(3);
        assertThat(walk.get("supplier2", path)).hasSize(1);
        assertThat(walk.get("supplier4", path)).isEmpty();
        assertThat(walk.get("officer", path)).as("before the report").isEmpty();
        assertThat(walk.get("auditor", "documents?owner=" + low)).hasSize(1);
        assertThat(walk.get("supplier4", "documents?owner=" + low)).isEmpty();

        onPaper(members.get(3));
        for (int i : new int[] {1, 2, 4}) {
            assertThat(mark(members.get(i)).status()).isEqualTo(204);
        }
        assertThat(code(conclude(List.of(), null, false))).isEqualTo("TENDER-X40");
        walk.as("sysadmin").post("/api/v1/clock", Map.of("to", now.plusHours(2).toString())).expect(200);
        assertThat(code(answer("supplier", unclear, null, "迟到的答复"))).isEqualTo("TENDER-X41");
    }

    private Http.Answer enterPaper(String user, String member, List<Map<String, Object>> marks) {
        return walk.as(user).post("/api/v1/tenders/" + tender + "/paper-sheets", json("member", member, "signedOn", walk.today().toString(), "free", true,
                "reason", "评委所用计算机故障。", "marks", marks));
    }

    private Http.Answer verify(String user, String paper, boolean agrees, String objection) {
        JsonNode papers = walk.get("agent", "tenders/" + tender + "/paper-sheets");
        long version = 0;
        for (JsonNode each : papers) {
            version = each.get("number").asText().equals(paper) ? each.get("version").asLong() : version;
        }
        return walk.as(user).post("/api/v1/paper-sheets/" + paper + "/verification", json("agrees", agrees, "objection", objection, "version", version));
    }

    /** One member signs on paper: entered by the agent, held against the scan by the officer, unseen by everybody else. */
    private void onPaper(String member) {
        List<Map<String, Object>> marks = marks();
        assertThat(code(enterPaper("agent", members.get(0), marks))).as("has signed").isEqualTo("EVA-18");
        assertThat(code(enterPaper("agent", member, marks.subList(1, marks.size())))).isEqualTo("TENDER-X03");
        enterPaper("supplier", member, marks).expect(403);
        JsonNode first = enterPaper("agent", member, marks).expect(201).json();
        String wrong = first.get("number").asText();
        assertThat(code(enterPaper("officer", member, marks))).isEqualTo("EVA-18a");
        assertThat(code(verify("officer", wrong, true, null))).as("no scan").isEqualTo("EVA-18b");
        assertThat(code(verify("agent", wrong, true, null))).as("entered by the same person").isEqualTo("EVA-18c");
        verify("officer", wrong, false, "第一项得分与扫描件不一致").expect(200);
        verify("officer", wrong, true, null).expect(409);

        String paper = enterPaper("agent", member, marks).expect(201).json().get("number").asText();
        walk.attach("agent", paper, "scan", "纸质评分表");
        assertThat(walk.get("officer", "tenders/" + tender + "/paper-sheets").get(1).get("marks")).as("who verifies").isNotEmpty();
        assertThat(walk.get("auditor", "tenders/" + tender + "/paper-sheets").get(1).get("marks")).as("before all have signed").isEmpty();
        assertThat(walk.get("auditor", "documents?owner=" + paper)).isEmpty();
        assertThat(walk.get(members.get(1), "documents?owner=" + paper)).as("another member").isEmpty();
        assertThat(walk.get(member, "notices").toString()).contains("paper-sheet-entered");
        verify("officer", paper, true, null).expect(200);
        assertThat(walk.tasks(member, "evaluateBids")).isEmpty();
        assertThat(walk.get("officer", "tenders/" + tender + "/paper-sheets").get(1).get("marks")).as("verified, and not all have signed").isEmpty();
        assertThat(walk.get("auditor", "audit?subject=" + tender + "&action=tender.verifyPaperSheet").get("rows"))
                .filteredOn(row -> row.get("outcome").asText().equals("done")).as("beside the refusals").hasSize(2);
    }

    /** Nobody marks any more, and one withdraws: the sheet is out, the substitute alone marks. */
    private void withdrawsAfterSigning() {
        seats("agent", "removals", json("member", members.get(2), "ground", "发现与投标人存在利害关系，退出评审。")).expect(204);
        assertThat(code(conclude(List.of(), null, false))).isEqualTo("EVA-06");
        Map<String, Object> substitute = Procurement.pool(walk).get(6);
        assertThat(conclude(List.of(), record("CZB-再补", List.of(substitute)), true).status()).isEqualTo(204);
        assertThat(walk.tasks(members.get(0), "evaluateBids")).as("what was signed stands").isEmpty();
        assertThat(mark(substitute.get("userName").toString()).status()).isEqualTo(204);
    }

    private Http.Answer conclude(List<Map<String, Object>> explanations, Map<String, Object> substitutes, boolean returned) {
        return walk.act("agent", walk.task("agent", "concludeEvaluation"), "concludeEvaluation", json("returned", returned, "confirmations",
                List.of(json("bid", bidOf(1), "confirmed", true)), "explanations", explanations, "substitutes", substitutes, "opinion", "推荐排名第一的投标人。",
                "version", tender().get("version").asLong()));
    }

    /** The bidder's own no goes before what the agent enters; the explained price stays in. */
    private void report() {
        JsonNode rows = walk.get("agent", "tenders/" + tender + "/evaluation").get("rows");
        assertThat(rows.get(2).get("low").asBoolean()).isTrue();
        assertThat(rows.get(0).get("brand").asText()).isEqualTo("岱岳supplier");
        assertThat(rows.get(0).get("domesticRate").decimalValue()).as("all products are domestic").isZero();
        assertThat(code(conclude(List.of(), null, false))).as("the committee's finding").isEqualTo("EVA-13");
        assertThat(conclude(List.of(json("bid", bidOf(2), "minutes", null, "accepted", true, "ground", "说明充分。")), null, false).status()).isEqualTo(204);
        assertThat(tender().get("committee")).filteredOn(s -> !s.get("paper").isNull()).as("counts as the member's own").hasSize(1)
                .allSatisfy(s -> assertThat(s.get("marks")).hasSize(8));
        JsonNode bids = tender().get("bids");
        assertThat(bids.get(1).get("ground").asText()).isEqualTo("EVA-07");
        assertThat(bids).filteredOn(b -> b.get("place").isNull()).hasSize(1);
        assertThat(walk.get("officer", "tenders/" + tender + "/bid-questions")).as("with the report").hasSize(3);
        fees();
        procurement.award();
        wonTogether();
    }

    /** Award letter, contract and what is published name all members of the consortium that has won (采购法第二十四条). */
    private void wonTogether() {
        String contract = tender().at("/lots/0/contractNumber").asText();
        String leader = tender().get("bids").get(2).get("supplierName").asText();
        new PrintedPdf(walk.as("supplier3").get("/api/v1/forms/award-letters/" + tender + "?lot=1").expect(200).body())
                .says(leader + "、" + PARTNER + "（联合体）：", "联合体各方应当共同与采购人签订合同");
        assertThat(walk.get("officer", "contracts/" + contract).get("partners").asText()).isEqualTo(PARTNER);
        new PrintedPdf(walk.as("officer").get("/api/v1/forms/contracts/" + contract).expect(200).body()).says(leader + "（牵头人）、" + PARTNER + "（联合体各方共同签订");
        walk.review();
        JsonNode announced = Http.anonymous(walk.server).get("/api/v1/open/releases?kind=award&text=" + contract).expect(200).json().get("rows");
        assertThat(announced).singleElement().satisfies(row -> assertThat(row.get("party").asText()).isEqualTo(leader + "、" + PARTNER));
        String number = announced.get(0).get("number").asText();
        assertThat(Http.anonymous(walk.server).get("/api/v1/open/releases/" + number).expect(200).text()).contains(PARTNER_CODE);
        signedTogether(contract);
    }

    /** The partner has no account: without the paper that all have signed the leader cannot sign. The search finds the contract by the partner. */
    private void signedTogether(String contract) {
        Map<String, Object> draft = walk.draft("officer", null, new BigDecimal(walk.get("officer", "contracts/" + contract).get("value").asText()), 0, null);
        draft.put("small", false);
        walk.does("officer", "draftContract", draft);
        walk.does("legal", "reviewContract", walk.verdict("legal", "agreed"));
        walk.does("finance", "countersignContract", walk.verdict("finance", "agreed"));
        assertThat(code(walk.act("supplier3", walk.task("supplier3", "signAsSupplier"), "signAsSupplier", walk.verdict("supplier3", "signed")))).isEqualTo("CON-01j");
        walk.attach("supplier3", contract, "joint-contract", "各方签字盖章的合同");
        walk.does("supplier3", "signAsSupplier", walk.verdict("supplier3", "signed"));
        assertThat(walk.get("officer", "search?q=" + URLEncoder.encode(PARTNER, StandardCharsets.UTF_8)).toString()).contains(contract);
    }
}
