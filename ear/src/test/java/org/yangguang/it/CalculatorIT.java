package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cases over the interface: with the shipped parameters and calendar, told in the caller's language, refused as a problem. */
class CalculatorIT {

    private final Http officer = Http.as(YangguangServer.shared(), "officer");

    private Http.Answer work(String calculator, Map<String, ?> input) {
        return officer.post("/api/v1/calculators/" + calculator, input);
    }

    @Test
    void aPeriodIsToldWithItsClauseItsParameterAndEachStep() {
        JsonNode told = work("deadline", Map.of("rule", "CON-01.sign", "from", "2026-01-23")).expect(200).json();
        assertThat(told.at("/result/day").asText()).isEqualTo("2026-02-24");
        assertThat(told.at("/result/meaning").asText()).isEqualTo("latest");
        assertThat(told.at("/inputs/from").asText()).isEqualTo("2026-01-23");
        assertThat(told.at("/clauses/0/code").asText()).isEqualTo("CON-01");
        assertThat(told.at("/parameters/0/code").asText()).isEqualTo("CON-01.sign");
        assertThat(told.at("/parameters/0/amount").decimalValue()).isEqualByComparingTo("30");
        assertThat(told.at("/parameters/0/evidence").asText()).isEqualTo("V");
        assertThat(told.at("/steps")).hasSize(3);
        assertThat(told.at("/steps").toString()).contains("2026-02-22").doesNotContain("???");
    }

    @Test
    void scoresAreToldWithTwoDecimals() {
        JsonNode told = work("price-scores", Map.of("date", "2026-03-02", "category", "services", "weight", 20, "smallRate", 15, "bids",
                List.of(Map.of("name", "A", "price", "1900000.00"), Map.of("name", "B", "price", "2000000.00", "small", true)))).expect(200).json();
        assertThat(told.at("/result/lowest").asText()).isEqualTo("1700000.00");
        assertThat(told.at("/result/bids/0/points").asText()).isEqualTo("17.89");
        assertThat(told.at("/parameters").findValuesAsText("code")).contains("EVA-14.small-min", "EVA-14.small-max", "EVA-08.price-weight.services");
        assertThat(told.at("/parameters").toString()).as("22号 is seeded from memory").contains("\"restsOnMemory\":true");
    }

    @Test
    void whatIsNotLawfulIsToldAndWhatCannotBeComputedIsRefused() {
        JsonNode told = officer.post("/api/v1/calculators/committee", Map.of("date", "2026-03-02", "budget", "10000000", "members", 5, "experts", 4)).expect(200).json();
        assertThat(told.get("allowed").asBoolean()).isFalse();
        assertThat(told.at("/breaches/0/code").asText()).isEqualTo("EVA-01");
        assertThat(told.at("/breaches/0/article").asText()).contains("第四十七条");
        Http.Answer weight = work("price-scores", Map.of("date", "2026-03-02", "method", "consultation", "category", "services", "weight", 35, "bids",
                List.of(Map.of("name", "A", "price", "880000")))).expect(422);
        assertThat(weight.header("Content-Type")).startsWith("application/problem+json");
        assertThat(weight.json().at("/breaches/0/code").asText()).isEqualTo("MET-09");
        assertThat(work("deadline", Map.of("rule", "TEN-01.announcement", "from", "2027-01-04")).expect(422).json().at("/breaches/0/code").asText()).isEqualTo("CAL-03");
        assertThat(work("additions", Map.of("date", "2026-03-02", "contract", "1E999999999", "amount", "1")).expect(400).json().at("/breaches/0/field").asText())
                .isEqualTo("contract");
    }
}
