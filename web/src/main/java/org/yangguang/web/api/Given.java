package org.yangguang.web.api;

import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

/** The body of a request that must have one. */
public final class Given {

    private Given() {
    }

    /** Refuses a request without a body. */
    public static <T> T given(T command) {
        if (command == null) {
            throw new RuleViolation(InputRule.NOTHING_ENTERED, null);
        }
        return command;
    }
}
