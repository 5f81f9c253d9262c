package org.yangguang.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangguang.calculator.Deadline.Meaning;
import org.yangguang.calculator.DeadlineCase.LastDay;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** Periods of the law and of one's own (CAL-01 to CAL-03). */
final class Deadlines {

    private static final String WORKING = "WORKING_DAYS";
    private static final String CALENDAR = "CALENDAR_DAYS";
    private static final int LONGEST = 1000;
    private static final String COUNTING = "财政部令第87号第八十五条；《民法典》第二百零一条、第二百零三条";

    private Deadlines() {
    }

    static Worked<DeadlineCase, LastDay> work(DeadlineCase input, Computation computation) {
        Breaches breaches = new Breaches();
        Inputs.day(breaches, input.from(), "from");
        Optional<Deadline> rule = input.rule() == null ? Optional.empty() : Deadline.find(input.rule());
        breaches.check(input.rule() == null || rule.isPresent(), InputRule.UNKNOWN_CHOICE, "rule", input.rule());
        if (input.rule() == null) {
            Inputs.count(breaches, input.days(), 1, LONGEST, "days");
            Inputs.choice(breaches, input.unit(), List.of(WORKING, CALENDAR), "unit");
        }
        breaches.refuseIfAny();
        LastDay day = rule.map(r -> ofLaw(r, input.from(), computation)).orElseGet(() -> ofOwn(input, computation));
        return computation.figure(input, day);
    }

    private static LastDay ofLaw(Deadline rule, LocalDate from, Computation computation) {
        Regulation law = computation.law(from, "from");
        Regulation.Parameter period = law.parameter(rule.parameter());
        computation.clause(rule.rule(), period.article());
        return count(law, period, from, rule.meaning(), computation);
    }

    private static LastDay ofOwn(DeadlineCase input, Computation computation) {
        Regulation.Parameter period = new Regulation.Parameter("own", BigDecimal.valueOf(input.days()), input.unit(), input.from(), null, "", null);
        return count(new Regulation(input.from(), Map.of("own", period)), period, input.from(), Meaning.UNTIL, computation);
    }

    private static LastDay count(Regulation law, Regulation.Parameter period, LocalDate from, Meaning meaning, Computation computation) {
        WorkingDays calendar = computation.days();
        int days = period.amount().intValueExact();
        boolean working = WORKING.equals(period.unit());
        computation.clause(working ? "CAL-01" : "CAL-02", COUNTING);
        computation.step("calculator.step.start", from);
        if (meaning == Meaning.NOT_BEFORE) {
            LocalDate first = computation.counted("from", () -> calendar.minusWorkingDays(from, days));
            computation.step("calculator.step.backward", days, first);
            return new LastDay(first, meaning, days, period.unit(), first, List.of());
        }
        LocalDate last = computation.counted("from", () -> law.lastDay(period.code(), from, calendar));
        if (working) {
            List<LocalDate> counted = from.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorkingDay).toList();
            computation.step("calculator.step.working", days, last);
            return new LastDay(last, meaning, days, period.unit(), last, counted);
        }
        LocalDate raw = from.plusDays(days);
        computation.step("calculator.step.calendar", days, raw);
        if (!raw.equals(last)) {
            computation.step("calculator.step.rolled", raw, last);
        }
        return new LastDay(last, meaning, days, period.unit(), raw, List.of());
    }
}
