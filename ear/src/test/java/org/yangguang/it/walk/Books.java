package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lays the engine's history, the audit trail and the money of a finished walk side by side. */
final class Books {

    private final MoneyWalk walk;

    Books(MoneyWalk walk) {
        this.walk = walk;
    }

    /** @param cut what was cut off the claims in all */
    void agree(BigDecimal cut) {
        Map<String, Integer> history = new TreeMap<>();
        JsonNode position = walk.get("officer", "projects/" + walk.projectNumber() + "/position");
        position.get("completed").fields().forEachRemaining(e -> history.put(e.getKey(), e.getValue().asInt()));
        history.values().removeIf(n -> n == 0);
        System.out.println("Completed tasks per stage, " + walk.mode + ": " + history);
        assertThat(history).isEqualTo(walk.completed);
        assertThat(position.get("open")).isEmpty();

        Map<String, Integer> steps = new TreeMap<>();
        walk.get("officer", "projects/" + walk.projectNumber() + "/steps")
                .forEach(step -> steps.merge(step.get("stage").asText() + "." + step.get("task").asText(), 1, Integer::sum));
        Map<String, Integer> audited = new TreeMap<>();
        for (String number : new String[] {walk.application, walk.projectNumber()}) {
            for (JsonNode entry : walk.get("auditadmin", "audit?count=500&outcome=done&subject=" + number).get("rows")) {
                audited.merge(entry.get("action").asText(), 1, Integer::sum);
            }
        }
        assertThat(steps).isNotEmpty();
        steps.forEach((action, times) -> assertThat(audited.getOrDefault(action, 0)).as("audited %s among %s", action, audited)
                .isGreaterThanOrEqualTo(times));

        JsonNode balance = walk.get("officer", "contracts/" + walk.contract("officer").get("number").asText() + "/balance");
        BigDecimal contracted = new BigDecimal(balance.get("contracted").asText());
        assertThat(contracted).isEqualByComparingTo(new BigDecimal(walk.contract("officer").get("value").asText()));
        assertThat(new BigDecimal(balance.get("confirmed").asText())).isEqualByComparingTo(contracted.subtract(cut));
        assertThat(new BigDecimal(balance.get("settled").asText())).isEqualByComparingTo(contracted.subtract(cut));
        assertThat(balance.get("recovered").asText()).isEqualTo(balance.get("advancePaid").asText());
        ledger(balance);
        new Traces(walk).agree();
    }

    /** Every figure of budget and contract is a sum over the ledger, to the fen; each entry leads to what moved the money. */
    private void ledger(JsonNode balance) {
        Map<String, BigDecimal> closing = new TreeMap<>();
        JsonNode trial = walk.get("finance", "ledger/trial-balance?project=" + walk.projectNumber());
        trial.get("rows").forEach(row -> closing.put(row.get("account").asText().toLowerCase(Locale.ROOT), new BigDecimal(row.get("closing").asText())));
        trial.get("totals").forEach(set -> assertThat(set.get("debits")).isEqualTo(set.get("credits")));
        Map<String, BigDecimal> lines = new TreeMap<>();
        walk.get("auditor", "budgets/" + walk.application + "/balances").forEach(line -> List.of("allotted", "contracted", "confirmed", "paid", "surplus")
                .forEach(figure -> lines.merge(figure, new BigDecimal(line.get(figure).asText()), BigDecimal::add)));
        assertThat(closing.get("appropriation")).isEqualByComparingTo(lines.get("allotted"));
        assertThat(closing.get("available")).isEqualByComparingTo(lines.get("allotted").subtract(lines.get("contracted")));
        assertThat(closing.get("committed").add(closing.get("spent"))).isEqualByComparingTo(lines.get("contracted"));
        assertThat(closing.get("cost")).isEqualByComparingTo(lines.get("confirmed")).isEqualByComparingTo(balance.get("confirmed").asText());
        assertThat(closing.get("spent")).isEqualByComparingTo(lines.get("paid")).isEqualByComparingTo(closing.get("drawn"));
        assertThat(closing.get("surplus")).isEqualByComparingTo(lines.get("surplus"));
        assertThat(closing.get("payable")).as("all that was confirmed is paid").isZero();
        assertThat(closing.get("advance")).as("the advance is recovered").isZero();

        Map<String, BigDecimal> moved = new TreeMap<>();
        String next = "";
        do {
            JsonNode page = walk.get("auditor", "ledger/entries?count=7&project=" + walk.projectNumber() + next);
            page.get("rows").forEach(entry -> moved.merge(entry.get("account").asText().toLowerCase(Locale.ROOT),
                    new BigDecimal(entry.get("debit").asText()).subtract(new BigDecimal(entry.get("credit").asText())), BigDecimal::add));
            next = page.get("next").isNull() ? null : "&after=" + page.get("next").asText();
        } while (next != null);
        moved.forEach((account, sum) -> assertThat(sum.abs()).as(account).isEqualByComparingTo(closing.get(account)));
        walk.get("officer", "contracts/" + balance.get("contract").asText() + "/entries").forEach(entry -> {
            JsonNode posting = walk.get("auditor", "ledger/postings/" + entry.get("posting").asText());
            assertThat(posting.get("posting").get("cause")).isEqualTo(entry.get("cause"));
            assertThat(posting.get("entries")).hasSizeGreaterThan(1);
        });
        JsonNode proof = walk.as("auditor").post("/api/v1/ledger/proofs", null).expect(200).json();
        assertThat(proof.get("differences").asLong()).as(proof.toString()).isZero();
    }
}
