package org.yangguang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** A decision names an outcome that is drawn at its task, and says why. */
class OutcomeTest {

    private static void refuses(Rule rule, Breaches breaches) {
        assertThatThrownBy(breaches::refuseIfAny).isInstanceOfSatisfying(RuleViolation.class, v -> assertThat(v.breaks(rule)).isTrue());
    }

    @Test
    void anOutcomeIsOneOfThoseDrawn() {
        refuses(InputRule.UNKNOWN_CHOICE, Outcome.decision("approved", "同意", Outcome.AGREED, Outcome.RETURNED));
        refuses(InputRule.REQUIRED, Outcome.decision(null, "同意", Outcome.AGREED, Outcome.RETURNED));
        assertThat(Outcome.decision(Outcome.AGREED, "同意", Outcome.AGREED, Outcome.RETURNED).none()).isTrue();
        assertThat(Outcome.among(Outcome.RETURNED, Outcome.AGREED, Outcome.RETURNED)).isEqualTo("returned");
        assertThatThrownBy(() -> Outcome.among("approved", Outcome.AGREED)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void aDecisionIsNotWithoutAWord() {
        refuses(InputRule.REQUIRED, Outcome.decision(Outcome.RETURNED, " ", Outcome.AGREED, Outcome.RETURNED));
        refuses(InputRule.TOO_LONG, Outcome.decision(Outcome.RETURNED, "退".repeat(501), Outcome.AGREED, Outcome.RETURNED));
    }
}
