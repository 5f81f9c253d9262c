package org.yangguang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.yangguang.calendar.CalendarService;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.RegulationService;
import org.yangguang.selection.LibraryService;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.StageOpened;
import org.yangguang.workflow.TaskWithdrawn;

/** Hears that 编制预算 has opened, for the first time or again after an appraisal, and that a task was taken back. */
@ApplicationScoped
class BudgetOpener {

    @Inject
    private BudgetRepository budgets;
    @Inject
    private ProjectService projects;
    @Inject
    private RegulationService regulations;
    @Inject
    private LibraryService library;
    @Inject
    private CalendarService calendar;
    @Inject
    private Clock clock;

    void opened(@Observes StageOpened event) {
        if (!event.stage().equals("budget") || !event.process().equals("budget")) {
            return;
        }
        LocalDateTime now = LocalDateTime.now(clock);
        ProjectView project = projects.project(event.businessKey());
        Optional<Budget> newest = budgets.newestLocked(project.applicationNumber());
        library.requireApproved(project.applicationNumber());
        newest.ifPresent(b -> Breaches.ensure(b.status() == BudgetStatus.APPROVED, BudgetRule.IN_PREPARATION, b.projectNumber()));
        budgets.add(newest.map(b -> b.next(now)).orElseGet(() -> Budget.first(project.number(), project.applicationNumber(),
                project.approvedAmount(), projects.findIndicators(project.applicationNumber()), now)));
        event.handTo(Handoff.to(Outcome.SUBMITTED, project.applicant(),
                calendar.dueIn(regulations.asOf(now.toLocalDate()).count("BUDGET-DUE.prepare"))));
    }

    /** The version goes back to where the sender had it. */
    void takenBack(@Observes TaskWithdrawn event) {
        if (!event.task().process().equals("budget")) {
            return;
        }
        Budget budget = budgets.newestLocked(event.task().applicationNumber())
                .orElseThrow(() -> new NotFound("budget", event.task().applicationNumber()));
        switch (event.task().key()) {
            case "reviewBudget" -> budget.takenBackTo(BudgetStatus.RETURNED);
            case "approveBudget" -> budget.takenBackTo(BudgetStatus.SUBMITTED);
            default -> throw new IllegalStateException("no way back drawn from " + event.task().key());
        }
    }
}
