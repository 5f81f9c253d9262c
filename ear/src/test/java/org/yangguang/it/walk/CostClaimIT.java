package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/**
 * Claims of one agreement: each line with its own paper and within the item over all claims; a cut that is replied to and
 * partly restored, a held line that is decided after the invoice and carried over to the next claim, an invoice used twice.
 */
class CostClaimIT {

    private static final BigDecimal BOTH = new BigDecimal("2");

    private final Works walk = new Works(YangguangServer.shared(), "费用申报核减项目" + System.nanoTime(), 2);
    private final List<String> milestones = new ArrayList<>();

    @Test
    void whatIsDisputedIsHeardAndWhatIsNotGoesOn() {
        walk.toAgreement();
        walk.doAll("submitDeliverable");
        walk.doAll("acceptDeliverable");
        walk.contract("officer").get("milestones").forEach(m -> {
            if (m.get("kind").asText().equals("progress")) {
                milestones.add(m.get("number").asText());
            }
        });
        String first = milestones.get(0);
        String number = cost(first).get("number").asText();
        BigDecimal agreed = new BigDecimal(terms(first).get("agreed").asText());
        BigDecimal half = new BigDecimal(MoneyWalk.share(agreed, 50));

        // a paper for each line, and no more of the item than there is over all claims
        attach(number, "evidence-1", "工时表");
        assertThat(codes(claim(first, List.of(line(first, half, null), line(first, half, null))))).containsExactly("COST-X09");
        attach(number, "evidence-2", "采购凭证");
        assertThat(codes(claim(first, List.of(line(first, half, 1), line(first, half, 1))))).contains("COST-X22");
        Map<String, Object> tooMuch = line(first, half, 1);
        tooMuch.put("quantity", "1.000001");
        assertThat(codes(claim(first, List.of(tooMuch)))).contains("COST-X03");
        claim(first, List.of(line(first, half, 1), line(first, half, 2))).expect(204);
        assertThat(new BigDecimal(terms(milestones.get(1)).at("/items/0/reserved").asText())).as("an open claim sets aside").isEqualByComparingTo(half.multiply(BOTH));

        // the undisputed part goes on, a part is cut, a part held
        BigDecimal cut = new BigDecimal("3000.00");
        BigDecimal held = new BigDecimal("2000.00");
        assertThat(codes(confirm(first, decided("cut", half.subtract(cut), null, "多报", null), decided("held", half.subtract(held), null, "待核", null))))
                .containsExactly("INPUT-X01", "COST-X26");
        confirm(first, decided("cut", half.subtract(cut), "evidence", "凭证不足", null), decided("held", half.subtract(held), null, "工时待核", "签字的工时表")).expect(204);
        assertThat(amount(cost(first), "confirmed")).isEqualByComparingTo(half.multiply(BOTH).subtract(cut).subtract(held));

        // the supplier is heard once, by another than who has cut
        Http.Answer early = door("head", number, "answers", json("line", 1, "outcome", "maintained", "reason", "维持"));
        assertThat(codes(early)).containsExactly("COST-X31");
        assertThat(codes(door("applicant", number, "replies", json("line", 2, "text", "工时属实")))).containsExactly("COST-X28");
        attach(number, "reply-1", "补充凭证");
        door("applicant", number, "replies", json("line", 1, "text", "凭证齐全，见补充材料。")).expect(200);
        assertThat(codes(door("applicant", number, "replies", json("line", 1, "text", "再次申辩")))).containsExactly("COST-X30");
        assertThat(walk.get("head", "notices").toString()).contains("cut-replied", number);
        door("officer", number, "answers", json("line", 1, "outcome", "maintained", "reason", "维持")).expect(403);
        assertThat(codes(door("head", number, "answers", json("line", 1, "outcome", "restored", "restored", "3000.01", "reason", "恢复")))).containsExactly("COST-X33");
        BigDecimal restored = new BigDecimal("1000.00");
        door("head", number, "answers", json("line", 1, "outcome", "restored", "restored", restored.toPlainString(), "reason", "部分属实")).expect(200);
        BigDecimal confirmed = half.multiply(BOTH).subtract(cut).subtract(held).add(restored);
        assertThat(amount(cost(first), "confirmed")).isEqualByComparingTo(confirmed);
        assertThat(balance()).isEqualByComparingTo(confirmed);
        assertThat(walk.get("applicant", "notices").toString()).contains("reply-answered");

        // invoiced at once; what was held is decided later and waits for the next claim
        String used = "26370000000" + String.format("%09d", Math.floorMod(System.nanoTime(), 1_000_000_000L));
        invoice(first, number, List.of(digital(used, confirmed))).expect(204);
        door("officer", number, "held", json("line", 2, "accepted", held.toPlainString(), "reason", "工时表已补交")).expect(200);
        assertThat(balance()).as("it is in no confirmation yet").isEqualByComparingTo(confirmed);

        String second = milestones.get(1);
        String next = cost(second).get("number").asText();
        assertThat(terms(second).at("/carried/0/from").asText()).isEqualTo(number + "/2");
        attach(next, "evidence-1", "工时表");
        claim(second, List.of(line(second, half, 1))).expect(204);
        assertThat(amount(cost(second), "claimed")).isEqualByComparingTo(half.add(held));
        confirm(second, decided(null, half, null, null, null)).expect(204);
        assertThat(amount(cost(second), "confirmed")).isEqualByComparingTo(half.add(held));
        assertThat(balance()).isEqualByComparingTo(confirmed.add(half).add(held));

        // an invoice stands for one sum in the whole system, and the file decides what it says
        Http.Answer twice = invoice(second, next, List.of(digital(used, half.add(held))));
        assertThat(codes(twice)).containsExactly("COST-X19");
        assertThat(twice.text()).as("it says where").contains(first);
        String own = "26370000001" + used.substring(11);
        file(next, own, half.add(held).subtract(BigDecimal.ONE));
        assertThat(codes(invoice(second, next, List.of(digital(own, half.add(held)))))).containsExactly("COST-X36");
        String other = "26370000002" + used.substring(11);
        file(next, other, BigDecimal.ONE);
        file(next, own, half.add(held).subtract(BigDecimal.ONE));
        invoice(second, next, List.of(digital(own, half.add(held).subtract(BigDecimal.ONE)), digital(other, BigDecimal.ONE))).expect(204);
        assertThat(walk.get("finance", "milestones/" + second + "/invoices")).hasSize(2);
        assertThat(walk.get("finance", "milestones/" + second + "/cost/deductions").get("net").asText()).as("what the request asks")
                .isEqualTo(walk.get("finance", "milestones/" + second + "/payment").get("amount").asText());
        assertThat(walk.get("finance", "milestones/" + second + "/payment").get("payable").asText()).isEqualTo(half.add(held).setScale(2).toPlainString());
    }

    private JsonNode cost(String milestone) {
        return walk.get("applicant", "milestones/" + milestone + "/cost");
    }

    private JsonNode terms(String milestone) {
        return walk.get("applicant", "milestones/" + milestone + "/cost/terms");
    }

    private BigDecimal balance() {
        return new BigDecimal(walk.get("officer", "contracts/" + walk.contract("officer").get("number").asText() + "/balance").get("confirmed").asText());
    }

    private static BigDecimal amount(JsonNode cost, String field) {
        return new BigDecimal(cost.get(field).asText());
    }

    private void attach(String owner, String kind, String name) {
        walk.attach("applicant", owner, kind, name);
    }

    private Map<String, Object> line(String milestone, BigDecimal amount, Integer paper) {
        Map<String, Object> line = MoneyWalk.claimLine(terms(milestone).at("/items/0"), amount.toPlainString());
        line.put("paper", paper);
        return line;
    }

    private static Map<String, Object> decided(String verdict, BigDecimal accepted, String ground, String reason, String asked) {
        return json("verdict", verdict, "accepted", accepted.toPlainString(), "ground", ground, "reason", reason, "asked", asked);
    }

    private Map<String, Object> digital(String number, BigDecimal amount) {
        return json("kind", "digital", "number", number, "issuedOn", walk.today().toString(), "amount", amount.toPlainString());
    }

    private JsonNode task(String user, String key, String milestone) {
        return walk.open(user, key).stream().filter(t -> t.get("subject").asText().equals(milestone)).findFirst().orElseThrow();
    }

    private Http.Answer claim(String milestone, List<Map<String, Object>> lines) {
        return walk.act("applicant", task("applicant", "claimCost", milestone), "claimCost", json("lines", lines, "remark", "申请确认。", "version",
                cost(milestone).get("version").asLong()));
    }

    @SafeVarargs
    private Http.Answer confirm(String milestone, Map<String, Object>... lines) {
        return walk.act("officer", task("officer", "confirmCost", milestone), "confirmCost", json("outcome", "confirmed", "lines", List.of(lines), "opinion", "确认。",
                "version", cost(milestone).get("version").asLong()));
    }

    private Http.Answer invoice(String milestone, String number, List<Map<String, Object>> invoices) {
        attach(number, "invoice", "发票");
        return walk.act("applicant", task("applicant", "submitInvoice", milestone), "submitInvoice", json("invoices", invoices, "version",
                cost(milestone).get("version").asLong()));
    }

    private Http.Answer door(String user, String number, String door, Map<String, Object> body) {
        body.put("version", walk.get("auditor", "costs/" + number).get("version").asLong());
        return walk.as(user).post("/api/v1/costs/" + number + "/" + door, body);
    }

    /** The XML of a 数电票 with this sum. */
    private void file(String owner, String number, BigDecimal amount) {
        byte[] xml = ("<EInvoice><EInvoiceData><BasicInformation><TotalTax-includedAmount>" + amount.setScale(2).toPlainString()
                + "</TotalTax-includedAmount></BasicInformation></EInvoiceData><TaxSupervisionInfo><InvoiceNumber>" + number
                + "</InvoiceNumber></TaxSupervisionInfo></EInvoice>").getBytes(StandardCharsets.UTF_8);
        walk.as("applicant").upload("/api/v1/documents?owner=" + owner + "&kind=invoice", number + ".xml", "application/xml", xml, Map.of()).expect(201);
    }

    private static List<String> codes(Http.Answer refused) {
        List<String> codes = new ArrayList<>();
        refused.expect(422).json().get("breaches").forEach(b -> codes.add(b.get("code").asText()));
        return codes;
    }
}
