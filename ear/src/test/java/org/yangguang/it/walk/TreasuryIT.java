package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/**
 * Orders go to the treasury in a batch; one is paid, one fails, one is paid in part. The failed one and the rest go again, to a
 * changed account after a call-back, and come back in a payment list. The files of the treasury are written here from
 * docs/treasury.md, without the product's own writer.
 */
class TreasuryIT {

    /** What the treasury says of one order. */
    private record Said(String status, String value, String voucher, String date, String reason) {
    }

    private static final String COLUMNS = "一体化清单";

    private final Works works = new Works(YangguangServer.shared(), "国库支付批次项目" + System.nanoTime() % 1_000_000_000, 3);
    private final String run = String.valueOf(System.nanoTime() % 1_000_000_000);

    @Test
    void ordersGoToTheTreasuryAndComeBack() throws GeneralSecurityException {
        works.toAgreement();
        List.of("submitDeliverable", "acceptDeliverable", "claimCost", "confirmCost", "submitInvoice", "requestPayment").forEach(works::doAll);
        works.as("financelead").put("/api/v1/plans", works.plan(100)).expect(204);
        works.doAll("preparePayment");
        works.doAll("approvePayment");
        Map<String, String> orders = orders();
        assertThat(orders).hasSize(4);
        List<String> milestones = new ArrayList<>(orders.keySet());
        String paid = orders.get(milestones.get(0));
        String failing = orders.get(milestones.get(1));
        String partly = orders.get(milestones.get(2));
        String left = orders.get(milestones.get(3));

        String batch = gathered(List.of(paid, failing, partly));
        whatIsInABatchStaysThere(batch, paid, milestones.get(0));
        withdrawnAndGatheredAgain(left);
        released(batch);
        String part = new BigDecimal(amount(partly)).subtract(new BigDecimal("1000.00")).toPlainString();
        Map<String, Said> said = new TreeMap<>(Map.of(paid, new Said("paid", amount(paid), "GK-1-" + run, today(), null),
                failing, new Said("failed", "0.00", null, today(), "收款账号户名不符"), partly, new Said("partly", part, "GK-2-" + run, today(), "当月额度不足")));
        comesBack(batch, said, milestones.get(1), failing);
        BigDecimal spent = new BigDecimal(amount(paid)).add(new BigDecimal(part));
        planSays(spent, new BigDecimal(amount(left)));

        String again = payment(milestones.get(1)).get("number").asText();
        String rest = payment(milestones.get(2)).get("number").asText();
        bothNameEachOther(failing, again);
        bothNameEachOther(partly, rest);
        assertThat(amount(rest)).isEqualTo("1000.00");
        theAccountHasChanged(milestones.get(1), again);
        prepare("finance", milestones.get(2)).expect(204);
        works.doAll("approvePayment");

        String second = gathered(List.of(again, rest, left));
        works.as("financelead").post("/api/v1/payment-batches/" + second + "/release", json("version", version("payment-batches/" + second))).expect(200);
        aListIsRead(again, rest, left);
        planSays(spent.add(new BigDecimal(amount(again))).add(new BigDecimal(amount(rest))), new BigDecimal(amount(left)));
        assertThat(Disputing.code(works.as("finance2").post("/api/v1/payment-batches/" + second + "/withdraw", json("reason", "重组", "version",
                version("payment-batches/" + second))))).as("the lead's").isEqualTo("PAYMENT-X29");
        assertThat(Disputing.code(works.as("financelead").post("/api/v1/payment-batches/" + second + "/withdraw", json("reason", "重组", "version",
                version("payment-batches/" + second))))).isEqualTo("PAYMENT-X30");
        byHand(milestones.get(3));
        assertThat(works.get("finance", "payment-batches/" + second).get("lines")).extracting(l -> l.get("status").asText().toLowerCase(Locale.ROOT)).containsOnly("paid");
        booksAgree();
        JsonNode overdue = works.get("auditor", "years/" + works.today().getYear() + "/overdue-payments");
        assertThat(overdue.get("publishBy").asText()).isEqualTo(works.today().getYear() + 1 + "-03-31");
        assertThat(overdue.get("rows").toString()).as("paid in time").doesNotContain(works.projectNumber());
        works.as("finance").get("/api/v1/years/" + (works.today().getYear() + 1) + "/overdue-payments").expect(422);
        works.as("supplier").get("/api/v1/years/" + works.today().getYear() + "/overdue-payments").expect(403);
    }

    /** What the treasury's list did not tell is entered by a person, as ever. */
    private void byHand(String milestone) {
        JsonNode task = works.open("finance2", "recordPayment").stream().filter(t -> t.get("subject").asText().equals(milestone)).findFirst().orElseThrow();
        works.act("finance2", task, "recordPayment", works.command("finance2", task, milestone)).expect(204);
    }

    private TreeMap<String, String> orders() {
        TreeMap<String, String> orders = new TreeMap<>();
        works.get("finance", "payments?project=" + works.projectNumber()).get("rows").forEach(p -> orders.put(p.get("milestone").asText(), p.get("number").asText()));
        return orders;
    }

    private JsonNode payment(String milestone) {
        return works.get("finance", "milestones/" + milestone + "/payment");
    }

    private JsonNode order(String number) {
        return works.get("finance", "payments/" + number);
    }

    private String amount(String order) {
        return order(order).get("amount").asText();
    }

    private String today() {
        return works.today().toString();
    }

    private long version(String path) {
        return works.version("finance", path);
    }

    private static List<String> codes(Http.Answer answer) {
        List<String> codes = new ArrayList<>();
        answer.expect(422).json().get("breaches").forEach(e -> codes.add(e.get("code").asText()));
        return codes;
    }

    private String gathered(List<String> orders) {
        works.get("finance", "payment-batches/choice").findValuesAsText("number").containsAll(orders);
        return works.as("finance").post("/api/v1/payment-batches", json("orders", orders)).expect(201).json().get("number").asText();
    }

    private void whatIsInABatchStaysThere(String batch, String order, String milestone) {
        assertThat(Disputing.code(works.as("finance2").post("/api/v1/payment-batches", json("orders", List.of(order))))).isEqualTo("PAYMENT-X25");
        JsonNode task = works.open("finance2", "recordPayment").stream().filter(t -> t.get("subject").asText().equals(milestone)).findFirst().orElseThrow();
        assertThat(Disputing.code(works.act("finance2", task, "recordPayment", json("outcome", "returned", "opinion", "科目有误", "version",
                payment(milestone).get("version").asLong())))).isEqualTo("PAYMENT-X24");
        works.as("finance").get("/api/v1/payment-batches/" + batch + "/xml").expect(422);
        works.as("finance").post("/api/v1/payment-batches/" + batch + "/release", json("version", version("payment-batches/" + batch))).expect(403);
        works.as("supplier").get("/api/v1/payment-batches/" + batch).expect(403);
    }

    private void withdrawnAndGatheredAgain(String order) throws GeneralSecurityException {
        String batch = gathered(List.of(order));
        String returned = returned(batch, Map.of(order, new Said("paid", amount(order), "GK-7-" + run, today(), null)));
        assertThat(Disputing.code(send("return.xml", returned, null))).as("not released").isEqualTo("PAYMENT-X31");
        works.as("finance2").post("/api/v1/payment-batches/" + batch + "/withdraw", json("reason", "组批有误", "version", version("payment-batches/" + batch))).expect(200);
        assertThat(order(order).at("/course/batch").isNull()).isTrue();
    }

    private void released(String batch) throws GeneralSecurityException {
        JsonNode view = works.as("financelead").post("/api/v1/payment-batches/" + batch + "/release", json("version", version("payment-batches/" + batch)))
                .expect(200).json();
        Map<String, String> lines = new TreeMap<>();
        BigDecimal total = BigDecimal.ZERO;
        for (JsonNode line : view.get("lines")) {
            JsonNode o = line.get("order");
            total = total.add(new BigDecimal(o.get("amount").asText()));
            lines.put(o.get("order").asText(), fields(o.get("order"), o.get("amount"), o.get("payeeName"), o.get("bank"), o.get("account"), o.get("project"),
                    o.get("contract"), o.get("functionCode"), o.get("economicCode"), o.get("planMonth")));
        }
        String canonical = "batch\t" + batch + "\t" + lines.size() + "\t" + total.toPlainString() + "\t\n" + String.join("", lines.values());
        assertThat(view.get("controlSum").asText()).as("as docs/treasury.md says").isEqualTo(sha256(canonical));
        assertThat(works.as("finance").get("/api/v1/payment-batches/" + batch + "/xml").expect(200).text()).contains("controlSum=\"" + sha256(canonical) + "\"",
                "count=\"3\"", "total=\"" + total.toPlainString() + "\"");
        works.as("finance").get("/api/v1/payment-batches/" + batch + "/workbook").expect(200);
    }

    private static String fields(JsonNode... fields) {
        StringBuilder line = new StringBuilder();
        for (JsonNode field : fields) {
            line.append(field.asText()).append('\t');
        }
        return line.append('\n').toString();
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String returned(String batch, Map<String, Said> said) throws GeneralSecurityException {
        StringBuilder canonical = new StringBuilder();
        StringBuilder results = new StringBuilder();
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<String, Said> one : said.entrySet()) {
            Said s = one.getValue();
            total = total.add(new BigDecimal(s.value()));
            canonical.append(String.join("\t", one.getKey(), s.status(), s.value(), orEmpty(s.voucher()), orEmpty(s.date()), orEmpty(s.reason()))).append("\t\n");
            results.append("<result id=\"").append(one.getKey()).append("\"><status>").append(s.status()).append("</status><value>").append(s.value()).append("</value>")
                    .append(s.voucher() == null ? "" : "<voucher>" + s.voucher() + "</voucher>").append("<date>").append(s.date()).append("</date>")
                    .append(s.reason() == null ? "" : "<reason>" + s.reason() + "</reason>").append("</result>");
        }
        String sum = sha256("return\t" + batch + "\t" + said.size() + "\t" + total.toPlainString() + "\t\n" + canonical);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><treasuryReturn xmlns=\"urn:yangguang:treasury:1\" batch=\"" + batch + "\" currency=\"CNY\" count=\"" + said.size()
                + "\" total=\"" + total.toPlainString() + "\" controlSum=\"" + sum + "\">" + results + "</treasuryReturn>";
    }

    private Http.Answer send(String fileName, String content, String mapping) {
        return works.as("finance2").file("/api/v1/payment-returns" + (mapping == null ? "" : "?mapping=" + URLEncoder.encode(mapping, StandardCharsets.UTF_8)), fileName,
                content.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> findings(JsonNode file) {
        List<String> findings = new ArrayList<>();
        file.get("lines").forEach(l -> findings.add(l.get("finding").asText().toLowerCase(Locale.ROOT).replace('_', '-')));
        return findings;
    }

    private void comesBack(String batch, Map<String, Said> said, String milestone, String failing) throws GeneralSecurityException {
        String xml = returned(batch, said);
        assertThat(Disputing.code(send("return.xml", xml.replace("GK-1-", "GK-9-"), null))).isEqualTo("PAYMENT-X27");
        assertThat(order(failing).get("status").asText()).isEqualToIgnoringCase("approved");
        JsonNode file = send("return.xml", xml, null).expect(201).json();
        assertThat(findings(file)).containsOnly("matched").hasSize(3);
        String path = "payment-returns/" + file.get("number").asText();
        Http.Answer own = works.as("finance").post("/api/v1/" + path + "/accept", json("version", file.get("version").asLong()));
        assertThat(own.status()).as("who has prepared the orders").isEqualTo(422);
        assertThat(order(failing).get("status").asText()).as("nothing half done").isEqualToIgnoringCase("approved");
        JsonNode accepted = works.as("finance2").post("/api/v1/" + path + "/accept", json("version", file.get("version").asLong())).expect(200).json();
        assertThat(findings(accepted)).containsOnly("recorded");
        assertThat(order(failing).get("status").asText()).isEqualToIgnoringCase("failed");

        JsonNode twice = send("return.xml", xml, null).expect(201).json();
        assertThat(twice.get("number").asText()).isEqualTo(file.get("number").asText());
        works.as("finance2").post("/api/v1/" + path + "/accept", json("version", twice.get("version").asLong())).expect(200);
        assertThat(works.get("finance", "payments?project=" + works.projectNumber()).get("rows")).as("one order for the failed one, one for the rest").hasSize(6);
        assertThat(works.open("finance", "preparePayment")).extracting(t -> t.get("subject").asText()).contains(milestone);
        assertThat(works.get("auditor", path).get("acceptedName").asText()).isNotBlank();
        assertThat(works.as("auditor").get("/api/v1/" + path + "/file").expect(200).text()).isEqualTo(xml);
    }

    private void planSays(BigDecimal spent, BigDecimal held) {
        JsonNode plan = works.get("finance", "projects/" + works.projectNumber() + "/plans").get(0);
        assertThat(new BigDecimal(plan.get("spent").asText())).isEqualByComparingTo(spent);
        assertThat(new BigDecimal(plan.get("held").asText())).isEqualByComparingTo(held);
    }

    private void bothNameEachOther(String first, String second) {
        assertThat(second).isNotEqualTo(first);
        assertThat(order(first).at("/course/replacedBy").asText()).isEqualTo(second);
        assertThat(order(second).at("/course/replaces").asText()).isEqualTo(first);
    }

    private Http.Answer prepare(String user, String milestone) {
        JsonNode task = works.open(user, "preparePayment").stream().filter(t -> t.get("subject").asText().equals(milestone)).findFirst().orElseThrow();
        return works.act(user, task, "preparePayment", works.command(user, task));
    }

    private void theAccountHasChanged(String milestone, String order) {
        JsonNode task = works.open("finance", "preparePayment").stream().filter(t -> t.get("subject").asText().equals(milestone)).findFirst().orElseThrow();
        works.act("finance", task, "preparePayment", json("outcome", "returned", "opinion", "请核对收款账户后重新申请。", "version", payment(milestone).get("version").asLong()))
                .expect(204);
        String organisation = order(order).get("supplier").asText();
        JsonNode firm = works.get("officer", "enterprises/" + organisation);
        String account = "37010" + run + "99";
        Map<String, Object> entry = new TreeMap<>();
        for (String field : List.of("organisation", "creditCode", "name", "scale", "legalPerson", "contact", "phone", "region", "bankName", "version")) {
            entry.put(field, firm.get(field).isNumber() ? firm.get(field).asLong() : firm.get(field).asText());
        }
        entry.put("bankAccount", account);
        works.as("officer").put("/api/v1/enterprises/" + organisation, entry).expect(200);
        works.doAll("requestPayment");
        assertThat(payment(milestone).get("account").asText()).isEqualTo(account);
        assertThat(codes(prepare("finance", milestone))).containsExactly("PAYMENT-X34");
        String path = "/api/v1/milestones/" + milestone + "/payment/account";
        Map<String, Object> callback = json("account", account, "person", "林涛", "phone", "0531-88001234", "calledOn", today(), "note", "按合同卷宗电话核实，账户变更属实。");
        works.as("officer").post(path, callback).expect(403);
        assertThat(Disputing.code(works.as("finance").post(path, callback))).as("who checks the payment does not confirm its account").isEqualTo("PAYMENT-X35");
        works.as("finance2").post(path, callback).expect(200);
        String known = payment(orders().firstKey()).get("milestone").asText();
        assertThat(Disputing.code(works.as("finance2").post("/api/v1/milestones/" + known + "/payment/account", callback))).isEqualTo("PAYMENT-X36");
        prepare("finance", milestone).expect(204);
    }

    private void aListIsRead(String again, String rest, String left) {
        works.as("finance2").put("/api/v1/payment-mappings", json("name", COLUMNS + run, "orderColumn", "单据编号", "amountColumn", "支付金额", "statusColumn", "支付状态", "voucherColumn",
                "凭证号", "dateColumn", "支付日期", "reasonColumn", "退回原因", "paidWords", "支付成功", "partlyWords", "部分支付", "failedWords", "支付失败", "version", null)).expect(200);
        String head = "单据编号,收款人,支付金额,支付状态,凭证号,支付日期,退回原因\n";
        String rows = again + ",甲,\"" + amount(again) + "\",支付成功,GK-3-" + run + "," + today() + ",\n" + left + ",甲,1,处理中,,,\nZF-1999-0001,乙,1,支付成功,GK-5," + today() + ",\n"
                + rest + ",甲," + amount(rest) + ",支付成功,";
        assertThat(Disputing.code(send("list.csv", head.replace("凭证号", "票据号") + rows + "GK-4," + today() + ",\n", COLUMNS + run))).isEqualTo("PAYMENT-X33");
        JsonNode first = send("list.csv", head + rows + "GK-1-" + run + "," + today() + ",\n", COLUMNS + run).expect(201).json();
        assertThat(findings(first)).containsExactly("matched", "pending", "unknown-order", "voucher-used");
        String path = "/api/v1/payment-returns/" + first.get("number").asText() + "/accept";
        assertThat(findings(works.as("finance2").post(path, json("version", first.get("version").asLong())).expect(200).json()))
                .containsExactly("recorded", "pending", "unknown-order", "voucher-used");
        assertThat(Disputing.code(works.as("finance2").post(path, json("version", version("payment-returns/" + first.get("number").asText()))))).isEqualTo("PAYMENT-X32");
        JsonNode second = send("list.csv", head + rows + "GK-4-" + run + "," + today() + ",\n", COLUMNS + run).expect(201).json();
        assertThat(findings(second)).containsExactly("same", "pending", "unknown-order", "matched");
        works.as("finance2").post("/api/v1/payment-returns/" + second.get("number").asText() + "/accept", json("version", second.get("version").asLong())).expect(200);
        assertThat(order(left).get("status").asText()).isEqualToIgnoringCase("approved");
    }

    /** What was paid under the contract is what the paid orders say. */
    private void booksAgree() {
        BigDecimal paid = BigDecimal.ZERO;
        for (JsonNode payment : works.get("finance", "payments?project=" + works.projectNumber()).get("rows")) {
            if (payment.get("status").asText().equalsIgnoreCase("paid")) {
                paid = paid.add(new BigDecimal(payment.get("amount").asText()));
            }
        }
        String contract = works.contract("officer").get("number").asText();
        JsonNode balance = works.get("officer", "contracts/" + contract + "/balance");
        assertThat(new BigDecimal(balance.get("settled").asText()).add(new BigDecimal(balance.get("advancePaid").asText()))
                .subtract(new BigDecimal(balance.get("recovered").asText()))).isEqualByComparingTo(paid);
    }
}
