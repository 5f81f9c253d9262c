package org.yangguang.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetView;
import org.yangguang.calendar.CalendarService;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Numbering;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.StageOpened;
import org.yangguang.workflow.TaskWithdrawn;

/** The engine enters 绩效考核: the targets of the budget in force become the review. */
@ApplicationScoped
class PerformanceOpener {

    @Inject
    private PerformanceRepository reviews;
    @Inject
    private ProjectService projects;
    @Inject
    private BudgetService budgets;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private Numbering numbers;
    @Inject
    private Clock clock;

    void opened(@Observes StageOpened event) {
        if (!event.process().equals("performance")) {
            return;
        }
        ProjectView project = projects.project(event.projectCase().applicationNumber());
        BudgetView budget = budgets.budget(project.number());
        Regulation law = regulations.asOf(LocalDate.now(clock));
        reviews.add(new PerformanceReview(numbers.next("JX"), project, budget.total(), budget.targets(), law));
        event.handTo(Handoff.to(Outcome.SUBMITTED, project.applicant(), calendar.dueIn(law.count("PERFORMANCE.report-days"))));
    }

    void withdrawn(@Observes TaskWithdrawn withdrawn) {
        switch (withdrawn.task().key()) {
            case "scorePerformance" -> reviews.review(withdrawn.task().subject()).reportWithdrawn();
            case "confirmPerformance" -> reviews.review(withdrawn.task().subject()).scoresWithdrawn();
            default -> {
                // another component's task
            }
        }
    }
}
