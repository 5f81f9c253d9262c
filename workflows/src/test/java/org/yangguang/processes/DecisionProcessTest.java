package org.yangguang.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision tables on both sides of each threshold; the thresholds are inputs, so other dates bring other ones. */
class DecisionProcessTest {

    private static ProcessEngineFixture fixture;

    @BeforeAll
    static void startEngine() {
        fixture = new ProcessEngineFixture();
    }

    @AfterAll
    static void stopEngine() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({"499999.99,division", "500000.00,authority", "1999999.99,authority", "2000000.00,finance",
            "10000000.00,finance", "10000000.01,group"})
    void routesAnApprovalByAmount(BigDecimal amount, String route) {
        assertThat(fixture.engine.getDecisionService().evaluateDecisionTableByKey("approval-route").variables(Map.of(
                "amount", amount, "divisionBelow", new BigDecimal("500000.00"), "authorityBelow", new BigDecimal("2000000.00"),
                "groupAbove", new BigDecimal("10000000.00"))).evaluate().getSingleResult().getSingleEntry().toString())
                .isEqualTo(route);
    }

    @ParameterizedTest
    @CsvSource({"999999.99,none,false,quotation,none", "1000000.00,none,false,open,none", "2600000.00,none,true,open,none",
            "1500000.00,soleSource,true,direct,none", "2000000.00,soleSource,true,direct,finance-ministry",
            "2000000.00,standardGoods,false,inquiry,finance-ministry", "2000000.00,standardGoods,true,open,none",
            "1200000.00,complex,true,consultation,none", "3000000.00,urgency,false,negotiation,finance-ministry",
            "3000000.00,urgency,true,consultation,finance-ministry", "1200000.00,limitedSuppliers,true,open,none", "1200000.00,frameworkAgreement,true,framework,none"})
    void choosesTheProcurementMethod(BigDecimal amount, String ground, boolean system, String method, String approval) {
        var result = fixture.engine.getDecisionService().evaluateDecisionTableByKey("procurement-method").variables(Map.of(
                "amount", amount, "ground", ground, "governmentSystem", system, "category", "services",
                "procurementFrom", new BigDecimal("1000000.00"), "openTenderFrom", new BigDecimal("2000000.00")))
                .evaluate().getSingleResult();
        assertThat(result.get("method")).hasToString(method);
        assertThat(result.get("approval")).hasToString(approval);
    }
}
