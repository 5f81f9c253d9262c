package org.yangguang.outlook;

import java.time.LocalDate;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.contract.ContractView;
import org.yangguang.regulation.Regulation;

/**
 * How long a step takes.
 *
 * @param until the step before whose own day it has to be over; null for its place in the row
 */
record Span(YearEndStep step, int days, boolean workingDays, String article, YearEndStep until) {

    static Span of(YearEndStep step, String drawing, Regulation regulation) {
        Regulation.Parameter parameter = regulation.parameter(step.parameter(drawing));
        return new Span(step, parameter.amount().intValueExact(), "WORKING_DAYS".equals(parameter.unit()), parameter.article(),
                step == YearEndStep.INTENTION ? YearEndStep.PUBLISH_NOTICE : null);
    }

    /** The last day after which it may begin so that it is over on that day. */
    LocalDate before(LocalDate over, WorkingDays calendar) {
        return workingDays ? calendar.minusWorkingDays(over, days) : calendar.rollBack(over.minusDays(days));
    }

    /** The same as a contract has it: what it delivers, it has agreed a day for, and how long the acceptance may take. */
    Span under(ContractView contract) {
        return switch (step) {
            case SUBMIT_DELIVERABLE -> new Span(step, 0, true, contract.number(), until);
            case ACCEPT_DELIVERABLE -> new Span(step, contract.acceptanceDays(), true, contract.number(), until);
            default -> this;
        };
    }
}
