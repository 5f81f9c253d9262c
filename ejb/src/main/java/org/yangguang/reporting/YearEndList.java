package org.yangguang.reporting;

import static org.yangguang.reporting.RegisterColumn.Kind.DATE;
import static org.yangguang.reporting.RegisterColumn.Kind.DAYS;
import static org.yangguang.reporting.RegisterColumn.Kind.MONEY;
import static org.yangguang.reporting.RegisterColumn.Kind.NUMBER;
import static org.yangguang.reporting.RegisterColumn.Kind.TEXT;
import static org.yangguang.reporting.RegisterColumn.Kind.WORD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.outlook.PlannedStep;
import org.yangguang.outlook.PlannerService;
import org.yangguang.outlook.YearEndCourse;
import org.yangguang.outlook.YearEndFilter;
import org.yangguang.outlook.YearEndStep;
import org.yangguang.outlook.YearEndView;
import org.yangguang.shared.Money;

/** 倒排计划: what is to be paid before a year's end, with the step that is due next; the most urgent first. */
@ApplicationScoped
class YearEndList implements RegisterList {

    private static final List<RegisterColumn> COLUMNS = RegisterColumn.under("register.year-end-plans.",
            RegisterColumn.of("number", NUMBER).above("name"), RegisterColumn.of("name", TEXT), RegisterColumn.of("title", TEXT).above("programme"),
            RegisterColumn.of("programme", TEXT), RegisterColumn.of("amount", MONEY).withSum(), RegisterColumn.of("step", WORD),
            RegisterColumn.of("latest", DATE).above("lateDays"), RegisterColumn.of("lateDays", DAYS), RegisterColumn.of("daysLeft", NUMBER),
            RegisterColumn.of("deliverBy", DATE).above("agreedOn"), RegisterColumn.of("agreedOn", DATE), RegisterColumn.of("status", WORD),
            RegisterColumn.further("project", NUMBER));

    @Inject
    private PlannerService planner;

    @Override
    public String word() {
        return "year-end-plans";
    }

    @Override
    public List<RegisterColumn> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> filters() {
        return Set.of("year", "programme", "project", "late");
    }

    @Override
    public RegisterPage page(Map<String, String> asked, int first, int count) {
        YearEndView view = planner.viewYearEnd(new YearEndFilter(RegisterList.year(asked.get("year")), asked.get("programme"), asked.get("project"),
                Boolean.parseBoolean(asked.get("late"))));
        return RegisterList.part(view.courses(), first, count, course -> row(course, view.year()),
                Map.of("amount", Money.sum(view.courses().stream().map(YearEndCourse::amount).toList())));
    }

    private RegisterRow row(YearEndCourse c, int year) {
        LocalDate deliverBy = c.steps().stream().filter(s -> s.step() == YearEndStep.SUBMIT_DELIVERABLE && !s.done()).map(PlannedStep::latest)
                .findFirst().orElse(null);
        return row("/app/outlook/backward-plan.xhtml?project=" + c.project() + "&year=" + year + "#" + c.number(), c.isLate() ? "bad" : c.isAgreedTooLate() ? "warn" : "ok",
                c.number(), c.milestoneTitle(), c.title(), c.programmeName(), c.amount(), c.next().step().text(), c.next().latest(),
                c.isLate() ? -c.daysLeft() : null, c.isLate() ? null : c.daysLeft(), deliverBy, c.agreedOn(),
                c.isLate() ? "outlook.plan.late" : c.isAgreedTooLate() ? "outlook.plan.agreedTooLate" : "outlook.plan.onTime", c.project());
    }
}
