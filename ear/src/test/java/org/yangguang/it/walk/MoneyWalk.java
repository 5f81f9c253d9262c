package org.yangguang.it.walk;

import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yangguang.it.YangguangServer;

/** A walk from contract or task agreement to the last payment and the closing. */
class MoneyWalk extends Walk {

    /** Who implements: a supplier's user, or the applicant's in a transfer. */
    final String implementer;

    MoneyWalk(YangguangServer server, String mode, String title, String implementer, List<Line> lines) {
        super(server, mode, title, lines);
        this.implementer = implementer;
    }

    MoneyWalk(YangguangServer server, People people, String mode, String title, String applicant, String recommender, String implementer,
              List<Line> lines) {
        super(server, people, mode, title, applicant, recommender, lines);
        this.implementer = implementer;
    }

    JsonNode contract(String user) {
        String number = get(user, "contracts?project=" + projectNumber()).get("rows").get(0).get("number").asText();
        return get(user, "contracts/" + number);
    }

    static String share(BigDecimal amount, int percent) {
        return amount.multiply(BigDecimal.valueOf(percent)).movePointLeft(2).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A draft with the items of the award, with an advance when the percentage is above zero. */
    Map<String, Object> draft(String user, String documentNumber, BigDecimal value, int advancePercent, String supervisor) {
        LocalDate end = today().plusDays(200);
        BigDecimal advance = new BigDecimal(share(value, advancePercent));
        BigDecimal first = new BigDecimal(share(value.subtract(advance), 60));
        List<Map<String, Object>> milestones = new ArrayList<>();
        if (advancePercent > 0) {
            milestones.add(milestone("ADVANCE", "首付", null, today().plusDays(10), advance));
        }
        milestones.add(milestone("PROGRESS", "阶段交付", "阶段成果", today().plusDays(60), first));
        milestones.add(milestone("FINAL", "终验交付", "全部成果", end, value.subtract(advance).subtract(first)));
        return json("title", title, "documentNumber", documentNumber, "completionOn", end.toString(), "acceptanceDays", 10,
                "paymentTermDays", 30, "small", true, "itProject", supervisor != null, "supervisor", supervisor, "advancePercent",
                advancePercent, "advanceGuarantee", advancePercent > 0, "securityKind", "none", "subject", title, "quality", "符合标准",
                "place", "项目所在地", "payment", "分期支付", "acceptance", "逐项验收", "breach", "按日万分之五", "disputes", "向采购人所在地法院起诉",
                "intellectualProperty", "归采购人所有", "warranty", "终验后保修三年", "dataSecurity", "数据不出政务外网，人员签订保密协议", "items", items(user), "milestones", milestones, "opinion", "请审查。",
                "version", contract(user).get("version").asLong());
    }

    /** As they were bid, quoted or allotted. */
    private List<Map<String, Object>> items(String user) {
        List<Map<String, Object>> items = new ArrayList<>();
        contract(user).get("items").forEach(i -> items.add(json("name", i.get("name").asText(), "specification", "按需求书", "unit", i.get("unit").asText(),
                "quantity", i.get("quantity").decimalValue(), "unitPrice", i.get("unitPrice").asText())));
        return items;
    }

    static Map<String, Object> milestone(String kind, String name, String deliverables, LocalDate due, BigDecimal instalment) {
        return json("kind", kind.toLowerCase(java.util.Locale.ROOT), "name", name, "deliverables", deliverables, "criteria", deliverables == null ? null : "符合约定",
                "dueOn", due.toString(), "instalment", instalment.toPlainString());
    }

    Map<String, Object> verdict(String user, String outcome) {
        return json("outcome", outcome, "opinion", "同意。", "version", contract(user).get("version").asLong());
    }

    void grant(String documentNumber) {
        does("officer", "issueAllotment", draft("officer", documentNumber, total(), 0, null));
        does("authority", "approveAllotment", verdict("authority", "approved"));
        does(implementer, "acceptTaskAgreement", verdict(implementer, "signed"));
    }

    String milestoneNumber(String kind) {
        for (JsonNode milestone : contract("officer").get("milestones")) {
            if (milestone.get("kind").asText().equalsIgnoreCase(kind)) {
                return milestone.get("number").asText();
            }
        }
        throw new AssertionError("no milestone " + kind + " in " + contract("officer"));
    }

    void deliver(String supervisor) {
        String number = milestoneNumber("PROGRESS");
        attach(implementer, number, "deliverable", "阶段成果");
        does(implementer, "submitDeliverable", json("statement", "阶段成果已完成。", "version", version(implementer, "milestones/" + number)));
        if (supervisor != null) {
            does(supervisor, "checkDeliverable", json("outcome", "agreed", "opinion", "符合约定。", "version",
                    version(supervisor, "milestones/" + number)));
        }
        does("officer", "acceptDeliverable", json("outcome", "accepted", "opinion", "接收。", "version",
                version("officer", "milestones/" + number)));
    }

    /** Claims all that is due, has {@code cut} cut off, invoices the rest. */
    void confirmCost(String kind, String cut) {
        String milestone = milestoneNumber(kind);
        JsonNode terms = get(implementer, "milestones/" + milestone + "/cost/terms");
        JsonNode cost = get(implementer, "milestones/" + milestone + "/cost");
        String agreed = terms.get("agreed").asText();
        attach(implementer, cost.get("number").asText(), "evidence-1", "费用明细");
        does(implementer, "claimCost", json("lines", List.of(claimLine(terms.get("items").get(0), agreed)), "remark", "申请确认。",
                "version", cost.get("version").asLong()));
        String accepted = new BigDecimal(agreed).subtract(new BigDecimal(cut)).toPlainString();
        does("officer", "confirmCost", json("outcome", "confirmed", "lines", List.of(decision(accepted, new BigDecimal(cut).signum() != 0)), "opinion", "确认。",
                "version", version("officer", "milestones/" + milestone + "/cost")));
        attach(implementer, cost.get("number").asText(), "invoice", "发票");
        does(implementer, "submitInvoice", json("invoices", List.of(invoice(milestone, accepted)), "version",
                version(implementer, "milestones/" + milestone + "/cost")));
    }

    /** A line for this sum of an item, with the quantity that it buys: the next higher of six decimals, or the rest. */
    static Map<String, Object> claimLine(JsonNode item, String amount) {
        return json("item", item.get("item").asText(), "description", "本期完成", "quantity", quantity(item, new BigDecimal(amount)), "amount", amount,
                "evidence", "费用明细");
    }

    static BigDecimal quantity(JsonNode item, BigDecimal amount) {
        BigDecimal left = item.get("quantity").decimalValue().subtract(item.get("confirmedQuantity").decimalValue())
                .subtract(item.get("reservedQuantity").decimalValue());
        return amount.divide(new BigDecimal(item.get("unitPrice").asText()), 6, RoundingMode.UP).min(left);
    }

    /** The officer's word on a line: accepted with this sum, the rest cut. */
    static Map<String, Object> decision(String accepted, boolean cut) {
        return json("verdict", cut ? "cut" : "accepted", "accepted", accepted, "ground", cut ? "standard" : null, "reason", cut ? "差旅超标，予以核减" : null);
    }

    private Map<String, Object> invoice(String milestone, String amount) {
        String digits = ("26" + milestone.replaceAll("\\D", "") + "00000000000000000000").substring(0, 20);
        return json("kind", "digital", "code", null, "number", digits, "issuedOn", today().toString(), "amount", amount);
    }

    void planFunds() {
        as("financelead").put("/api/v1/plans", json("project", projectNumber(), "month", now().toString().substring(0, 7), "planned",
                total().toPlainString()));
    }

    void pay(String kind) {
        request(kind);
        does("finance", "preparePayment", preparation(kind));
        settle(kind);
    }

    /** The supplier's part. */
    void request(String kind) {
        String milestone = milestoneNumber(kind);
        String path = "milestones/" + milestone + "/payment";
        Map<String, Object> invoice = null;
        if (kind.equals("ADVANCE")) {
            attach(implementer, milestone, "guarantee", "预付款保函");
            attach(implementer, milestone, "invoice", "预付款发票");
            invoice = invoice(milestone, get(implementer, path).get("payable").asText());
        }
        does(implementer, "requestPayment", json("remark", "请支付。", "invoice", invoice, "version", version(implementer, path)));
    }

    /** Everything compared, charged to the first line that may bear it. */
    Map<String, Object> preparation(String kind) {
        String path = "milestones/" + milestoneNumber(kind) + "/payment";
        JsonNode checks = get("finance", path + "/checks");
        List<String> ticked = new ArrayList<>();
        checks.get("checks").forEach(c -> ticked.add(c.asText()));
        return json("outcome", "prepared", "checks", ticked, "budgetLine", checks.get("lines").get(0).get("code").asText(), "opinion", "拟付。",
                "version", version("finance", path));
    }

    /** Approved by the lead, recorded by another officer. */
    void settle(String kind) {
        String milestone = milestoneNumber(kind);
        String path = "milestones/" + milestone + "/payment";
        does("financelead", "approvePayment", json("outcome", "approved", "opinion", "同意拨付。", "version", version("financelead", path)));
        does("finance2", "recordPayment", json("outcome", "recorded", "voucherNumber", "GK-" + milestone, "paidOn", today().toString(),
                "opinion", "已支付。", "version", version("finance2", path)));
    }

    void accept(boolean informationSystem) {
        applyAcceptance(informationSystem);
        inspectAcceptance();
        issueCertificate();
    }

    void applyAcceptance(boolean informationSystem) {
        JsonNode acceptance = get(applicant, "acceptances/" + application);
        String number = acceptance.get("number").asText();
        List<String> files = informationSystem ? List.of("summaryReport", "financialReport", "auditReport", "securityAssessment",
                "cryptoAssessment") : List.of("summaryReport", "financialReport", "auditReport");
        files.forEach(kind -> attach(applicant, number, kind, "验收材料"));
        does(applicant, "applyAcceptance", json("summary", "全部完成，申请验收。", "completedOn", today().toString(), "version",
                acceptance.get("version").asLong()));
    }

    void inspectAcceptance() {
        JsonNode inspected = get("officer2", "acceptances/" + application);
        List<Map<String, Object>> results = new ArrayList<>();
        inspected.get("items").forEach(i -> results.add(json("passed", true, "remark", "合格")));
        List<String> inspectors = new ArrayList<>(List.of("周启明"));
        get("officer2", "acceptances/" + application + "/experts").forEach(draw -> draw.get("entries").forEach(e -> inspectors.add(e.get("name").asText())));
        does("officer2", "inspectAcceptance", json("outcome", "passed", "inspectors", String.join("、", inspectors), "results", results, "opinion", "通过。",
                "version", inspected.get("version").asLong()));
    }

    void issueCertificate() {
        does("head", "issueCertificate", json("outcome", "issued", "opinion", "同意签发。", "version",
                version("head", "acceptances/" + application)));
    }

    void evaluate() {
        JsonNode review = get(applicant, "performance-reviews/" + application);
        attach(applicant, review.get("number").asText(), "report", "绩效自评报告");
        List<Map<String, Object>> actuals = new ArrayList<>();
        review.get("targets").forEach(t -> actuals.add(json("actual", t.get("target").asText(), "evidence", "统计报表")));
        does(applicant, "reportPerformance", json("summary", "全部达成。", "actuals", actuals, "version", review.get("version").asLong()));
        List<Map<String, Object>> scores = actuals.stream().map(a -> json("attainment", null, "score", null, "remark", null)).toList();
        does("officer", "scorePerformance", json("outcome", "scored", "scores", scores, "opinion", "属实。", "version",
                version("officer", "performance-reviews/" + application)));
        confirmPerformance();
    }

    void confirmPerformance() {
        does("head", "confirmPerformance", json("outcome", "approved", "opinion", "同意。", "version",
                version("head", "performance-reviews/" + application)));
    }

    void close() {
        does("officer", "handOver", json("archive", List.of(json("code", "D-1", "name", "项目全套档案", "quantity", 1)), "assets",
                List.of(json("code", "Z-1", "name", "服务站设备", "quantity", 20, "amount", "200000.00")), "opinion", "移交。",
                "version", version("officer", "acceptances/" + application)));
        receiveHandover();
    }

    void receiveHandover() {
        does(applicant, "receiveHandover", json("outcome", "received", "opinion", "清点无误，接收。", "version",
                version(applicant, "acceptances/" + application)));
    }
}
