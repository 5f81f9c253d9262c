package org.yangguang.workflow;

import java.util.Map;

/**
 * What a decision table answered, kept with the decision it led to.
 *
 * @param rule id of the rule that hit
 */
public record TableDecision(String table, Map<String, Object> inputs, String rule, Map<String, Object> result) {

    public String text(String output) {
        return String.valueOf(result.get(output));
    }
}
