package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** Says that an act is refused by a rule, at a field. */
public final class Refused {

    private Refused() {
    }

    public static RuleViolation by(Rule rule, String field, ThrowingCallable act) {
        RuleViolation violation = catchThrowableOfType(RuleViolation.class, act);
        assertThat(violation).as("refused by %s", rule).isNotNull();
        assertThat(violation.breaches()).anySatisfy(b -> {
            assertThat(b.rule()).isEqualTo(rule);
            assertThat(b.field()).isEqualTo(field);
        });
        return violation;
    }
}
