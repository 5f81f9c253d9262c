package org.yangguang.web.calculator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.yangguang.calculator.Clause;
import org.yangguang.calculator.Worked;
import org.yangguang.regulation.Regulation;
import org.yangguang.web.api.Problem;
import org.yangguang.web.shell.Texts;

/**
 * What a calculator answers, in the caller's language.
 *
 * @param inputs     as they were understood
 * @param allowed    whether the law lets it be so; null where the case asks for a figure only
 * @param breaches   the rules that forbid it, as a refusal would name them
 * @param clauses    rule and article that the computation rests on
 * @param parameters the dated values that were used
 * @param steps      the computation, one sentence for each step
 */
public record Calculation<I, R>(String calculator, I inputs, R result, Boolean allowed, List<Problem.Item> breaches, List<Clause> clauses,
                                List<UsedParameter> parameters, List<String> steps) {

    /**
     * A dated value that was used.
     *
     * @param evidence      V read in the text, P from a second hand, M from memory, others of this house; null when nothing is said
     * @param restsOnMemory nobody has read the text for it: to be confirmed, and configurable by the system administrator
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UsedParameter(String code, BigDecimal amount, String unit, LocalDate effectiveFrom, LocalDate effectiveTo, String article,
                                String evidence, boolean restsOnMemory) {

        static UsedParameter of(Regulation.Parameter p) {
            return new UsedParameter(p.code(), p.amount().stripTrailingZeros(), p.unit(), p.effectiveFrom(), p.effectiveTo(), p.article(), p.evidence(),
                    p.restsOnMemory());
        }
    }

    static <I, R> Calculation<I, R> of(Worked<I, R> worked, Locale locale) {
        return new Calculation<>(worked.calculator(), worked.inputs(), worked.result(), worked.allowed(), Problem.items(worked.breaches(), locale),
                worked.clauses(), worked.parameters().stream().map(UsedParameter::of).toList(),
                worked.steps().stream().map(s -> Texts.filled(locale, s.key(), s.args().toArray())).toList());
    }
}
