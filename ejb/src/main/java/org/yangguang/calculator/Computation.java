package org.yangguang.calculator;

import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breach;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Rule;
import org.yangguang.shared.RuleViolation;

/** One case being worked: the law it reads, the steps it takes, what speaks against it. */
final class Computation {

    private final String calculator;
    private final Function<LocalDate, Regulation> laws;
    private final WorkingDays days;
    private final Map<String, Regulation.Parameter> read = new TreeMap<>();
    private final Set<Clause> clauses = new LinkedHashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final Breaches verdict = new Breaches();

    Computation(String calculator, Function<LocalDate, Regulation> laws, WorkingDays days) {
        this.calculator = calculator;
        this.laws = laws;
        this.days = days;
    }

    /** The law of this day; what a rule reads of it is noted, and what was not yet in force is refused at the field of the day. */
    Regulation law(LocalDate on, String field) {
        Regulation law = laws.apply(on);
        return new Regulation(on, new Noted(law, field));
    }

    WorkingDays days() {
        return days;
    }

    /** What is counted from a field's day; a year without a calendar (CAL-03) is told at that field. */
    <T> T counted(String field, Supplier<T> count) {
        try {
            return count.get();
        } catch (RuleViolation beyondCalendar) {
            Breach breach = beyondCalendar.breaches().get(0);
            throw breach.field() != null ? beyondCalendar : new RuleViolation(breach.rule(), field, breach.args().toArray());
        }
    }

    void step(String key, Object... args) {
        steps.add(new Step(key, List.of(args)));
    }

    void clause(Rule rule) {
        clause(rule.code(), rule.article());
    }

    void clause(String code, String article) {
        clauses.add(new Clause(code, article));
    }

    /** Where a rule notes what it forbids in this case; the case is worked to its end all the same. */
    Breaches verdict() {
        return verdict;
    }

    /** The answer of a case that asks for a figure. */
    <I, R> Worked<I, R> figure(I inputs, R result) {
        return new Worked<>(calculator, inputs, result, null, verdict.all(), List.copyOf(clauses), List.copyOf(read.values()), List.copyOf(steps));
    }

    /** The answer of a case that asks whether something may be. */
    <I, R> Worked<I, R> verdict(I inputs, R result) {
        return new Worked<>(calculator, inputs, result, verdict.none(), verdict.all(), List.copyOf(clauses), List.copyOf(read.values()),
                List.copyOf(steps));
    }

    /** The parameters of a day, which remember what was asked of them. */
    private final class Noted extends AbstractMap<String, Regulation.Parameter> {

        private final Regulation law;
        private final String field;

        private Noted(Regulation law, String field) {
            this.law = law;
            this.field = field;
        }

        @Override
        public Regulation.Parameter get(Object code) {
            Regulation.Parameter found = law.parameters().get(code);
            if (found == null) {
                throw new RuleViolation(CalculatorRule.SOMETHING_WAS_IN_FORCE, field, code, law.asOf());
            }
            read.put(found.code() + " " + found.effectiveFrom(), found);
            return found;
        }

        @Override
        public boolean containsKey(Object code) {
            return law.parameters().containsKey(code);
        }

        @Override
        public Set<Entry<String, Regulation.Parameter>> entrySet() {
            return law.parameters().entrySet();
        }
    }
}
