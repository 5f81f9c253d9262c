package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every payment of a finished walk is followed back, and each of its budget lines and contract items forward again. */
final class Traces {

    private static final String READER = "auditor";

    private final MoneyWalk walk;

    Traces(MoneyWalk walk) {
        this.walk = walk;
    }

    /** Both sides of each payment, each line and the whole project add up to the fen. */
    void agree() {
        Map<String, BigDecimal> byLine = new LinkedHashMap<>();
        Map<Integer, BigDecimal> byItem = new LinkedHashMap<>();
        for (JsonNode payment : walk.get(READER, "payments?status=paid&project=" + walk.projectNumber()).get("rows")) {
            JsonNode trace = walk.get(READER, "traces/payments/" + payment.get("number").asText());
            assertThat(sum(trace.get("items"), "paid")).as("on items of %s", payment).isEqualByComparingTo(payment.get("amount").asText());
            assertThat(sum(trace.get("lines"), "amount")).as("on lines of %s", payment).isEqualByComparingTo(payment.get("amount").asText());
            assertThat(sum(trace.get("items"), "recovered")).isEqualByComparingTo(payment.get("recovered").asText());
            assertThat(trace.get("steps").findValuesAsText("stage")).startsWith("payment").contains("milestone", "contract").endsWith("budget", "project");
            trace.get("lines").forEach(line -> byLine.merge(line.at("/line/code").asText(), new BigDecimal(line.get("amount").asText()), BigDecimal::add));
            trace.get("items").forEach(item -> byItem.merge(item.get("item").asInt(), new BigDecimal(item.get("paid").asText()), BigDecimal::add));
        }
        assertThat(byLine).isNotEmpty();
        BigDecimal paid = BigDecimal.ZERO;
        for (JsonNode balance : walk.get(READER, "budgets/" + walk.projectNumber() + "/balances")) {
            String code = balance.get("lineCode").asText();
            JsonNode line = walk.get(READER, "traces/budget-lines/" + code);
            assertThat(sum(line.get("payments"), "share")).as(code).isEqualByComparingTo(balance.get("paid").asText())
                    .isEqualByComparingTo(byLine.getOrDefault(code, BigDecimal.ZERO));
            assertThat(sum(line.get("contracts"), "contracted")).as(code).isEqualByComparingTo(balance.get("contracted").asText());
            assertThat(sum(line.get("contracts"), "confirmed")).as(code).isEqualByComparingTo(balance.get("confirmed").asText());
            assertThat(line.get("bookings").findValuesAsText("cause")).doesNotContain("null");
            paid = paid.add(new BigDecimal(balance.get("paid").asText()));
        }
        JsonNode contract = walk.contract(READER);
        for (JsonNode item : contract.get("items")) {
            JsonNode trace = walk.get(READER, "traces/contracts/" + contract.get("number").asText() + "/items/" + item.get("position").asInt());
            assertThat(sum(trace.get("payments"), "share")).isEqualByComparingTo(byItem.getOrDefault(item.get("position").asInt(), BigDecimal.ZERO));
            assertThat(sum(trace.get("lines"), "amount")).isEqualByComparingTo(contract.get("value").asText());
            if (walk.mode.equals("procurement")) {
                assertThat(trace.at("/bid/amount").asText()).as("the line of the bid").isEqualTo(item.get("amount").asText());
            }
        }
        flow(paid);
    }

    private void flow(BigDecimal paid) {
        JsonNode flow = walk.get(READER, "money-flow?project=" + walk.projectNumber());
        Map<String, BigDecimal> ends = new LinkedHashMap<>();
        flow.get("nodes").forEach(node -> ends.merge(node.get("kind").asText(), new BigDecimal(node.get("amount").asText()), BigDecimal::add));
        assertThat(ends.get("paid")).isEqualByComparingTo(paid);
        assertThat(paid.add(ends.getOrDefault("unspent", BigDecimal.ZERO)).add(ends.getOrDefault("surplus", BigDecimal.ZERO)))
                .isEqualByComparingTo(ends.get("source"));
    }

    private static BigDecimal sum(JsonNode rows, String amount) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : rows) {
            sum = sum.add(new BigDecimal(row.get(amount).asText()));
        }
        return sum;
    }
}
