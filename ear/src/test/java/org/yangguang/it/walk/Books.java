package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
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
    }
}
