package org.yangguang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.batch.BatchDoor;
import org.yangguang.batch.BatchDoors;
import org.yangguang.batch.BatchFacts;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;

/** Budgets that are reviewed together; each approval bears a document number of its own and is given one by one. */
@ApplicationScoped
class BudgetBatches implements BatchDoors {

    @Inject
    private BudgetService budgets;
    @Inject
    private ProjectService projects;

    @Override
    public List<BatchDoor> doors() {
        return List.of(new BatchDoor("reviewBudget", List.of(Outcome.FORWARDED, Outcome.RETURNED), this::facts,
                (task, word) -> budgets.reviewBudget(task, new BudgetReview(word.outcome(), word.opinion(), word.version()))));
    }

    private BatchFacts facts(OpenTask task) {
        BudgetView budget = budgets.viewNewest(task.applicationNumber());
        ProjectView project = projects.project(task.applicationNumber());
        return new BatchFacts(project.applicantName(), project.programmeName(), budget.total(), budget.version());
    }
}
