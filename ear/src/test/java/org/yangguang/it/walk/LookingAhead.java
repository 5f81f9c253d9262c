package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.it.Http;

/** What the outlook says of a project, compared with its contract, its plan and its budget to the cent. */
final class LookingAhead {

    private final MoneyWalk walk;
    private final Http auditor;

    LookingAhead(MoneyWalk walk, Http auditor) {
        this.walk = walk;
        this.auditor = auditor;
    }

    private JsonNode get(String path) {
        return auditor.get("/api/v1/" + path).expect(200).json();
    }

    private static BigDecimal sum(JsonNode rows, String field) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : rows) {
            sum = sum.add(new BigDecimal(row.get(field).asText()));
        }
        return sum;
    }

    private static BigDecimal sum(JsonNode rows, List<String> fields) {
        return fields.stream().map(f -> sum(rows, f)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The confirmed instalment waits for its request: it is where the drawing has it, and everybody's clock is the contract's. */
    void standsAt(String step, String milestone) {
        JsonNode stands = get("money-stands?project=" + walk.projectNumber()).get("rows");
        JsonNode stand = null;
        for (JsonNode each : stands) {
            if (each.get("milestone").asText().equals(milestone)) {
                stand = each;
            }
        }
        assertThat(stand).as("on its way: %s", stands).isNotNull();
        assertThat(stand.get("step").asText()).isEqualTo(step);
        JsonNode contract = walk.contract("auditor");
        assertThat(stand.get("days").asInt()).isLessThanOrEqualTo(contract.get("small").asBoolean() ? 60 : 30);
        assertThat(LocalDate.parse(stand.get("lastDay").asText())).isAfterOrEqualTo(LocalDate.parse(stand.get("runsFrom").asText()).plusDays(stand.get("days").asInt()));
        assertThat(stand.get("since").isNull()).isFalse();
        assertThat(new BigDecimal(stand.get("amount").asText()))
                .isEqualByComparingTo(new BigDecimal(walk.get("auditor", "milestones/" + milestone + "/payment").get("amount").asText()));
        assertThat(stand.get("holder").asText()).as("a unit, no person").isEqualTo(contract.get("supplierName").asText());
    }

    /** Months and what comes later add up to the contract, the plans of the months to the plan. */
    void addsUp() {
        JsonNode calendar = get("cash-calendar?year=2026&project=" + walk.projectNumber());
        BigDecimal months = sum(calendar.get("months"), List.of("committed", "confirmed", "ordered", "paid"));
        assertThat(months.add(new BigDecimal(calendar.get("later").asText()))).isEqualByComparingTo(walk.get("auditor", "contracts/" + walk.contract("auditor")
                .get("number").asText()).get("value").asText());
        assertThat(sum(calendar.get("months"), "planned")).isEqualByComparingTo(sum(get("projects/" + walk.projectNumber() + "/plans"), "planned"));
        JsonNode list = get("registers/cash-calendar?year=2026&project=" + walk.projectNumber());
        assertThat(new BigDecimal(list.at("/sums/need").asText())).isEqualByComparingTo(months);
    }

    /** Each step in order, each on or before the last day of the treasury; the next one still to come. */
    void isInTime(String milestone) {
        JsonNode plan = get("year-end-plans?year=2026&project=" + walk.projectNumber());
        assertThat(plan.get("lastDay").asText()).isEqualTo("2026-12-24");
        JsonNode course = null;
        for (JsonNode each : plan.get("courses")) {
            course = each.get("milestone").asText().equals(milestone) ? each : course;
        }
        assertThat(course).as("courses: %s", plan).isNotNull();
        LocalDate before = LocalDate.MIN;
        for (JsonNode step : course.get("steps")) {
            if (!step.get("done").asBoolean()) {
                LocalDate latest = LocalDate.parse(step.get("latest").asText());
                assertThat(latest).isBetween(before, LocalDate.of(2026, 12, 24));
                before = latest;
            }
        }
        assertThat(before).isEqualTo("2026-12-24");
    }

    /** Nothing is planned in a year of whose days off nobody knows. */
    void refusesAYearWithoutCalendar() {
        JsonNode breach = auditor.get("/api/v1/year-end-plans?year=2027").expect(422).json().at("/breaches/0");
        assertThat(breach.get("code").asText()).isEqualTo("CAL-03");
        assertThat(breach.get("message").asText()).contains("2027");
        assertThat(breach.get("article").asText()).isNotBlank();
    }

    /** What was carried over lies idle until the end of the next year, and stands in the workbook of the list. */
    void liesIdle(BigDecimal rest) throws IOException {
        JsonNode idle = get("idle-funds?kind=carried&project=" + walk.projectNumber());
        assertThat(idle).hasSize(1);
        assertThat(new BigDecimal(idle.at("/0/idle").asText())).isEqualByComparingTo(rest);
        assertThat(idle.at("/0/surplusOn").asText()).isEqualTo("2027-12-31");
        assertThat(idle.at("/0/asked").asText()).isNotBlank();
        JsonNode list = get("registers/idle-funds?kind=carried&project=" + walk.projectNumber());
        assertThat(new BigDecimal(list.at("/sums/idle").asText())).isEqualByComparingTo(rest);
    }

    /** What was paid in the year, against all of it: on its last day the calendar is at a hundred. */
    void isExecuted(BigDecimal paid) {
        for (JsonNode row : get("execution?year=2026").get("projects")) {
            if (row.get("project").asText().equals(walk.projectNumber())) {
                assertThat(new BigDecimal(row.get("paid").asText())).isEqualByComparingTo(paid);
                assertThat(new BigDecimal(row.get("schedule").asText())).isEqualByComparingTo("100");
                return;
            }
        }
        throw new AssertionError("the year's execution does not have the project");
    }
}
