package org.yangguang.calculator;

import java.util.List;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breach;

/**
 * The answer to one case.
 *
 * @param calculator its word in the address
 * @param inputs     as they were understood
 * @param allowed    whether the law lets it be so; null where the case asks for a figure only
 * @param breaches   the rules that forbid it, all of them
 * @param parameters the dated values that the rules have read, in the order of their codes
 */
public record Worked<I, R>(String calculator, I inputs, R result, Boolean allowed, List<Breach> breaches, List<Clause> clauses,
                           List<Regulation.Parameter> parameters, List<Step> steps) {
}
