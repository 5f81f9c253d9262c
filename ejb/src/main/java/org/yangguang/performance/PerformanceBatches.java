package org.yangguang.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.batch.BatchDoor;
import org.yangguang.batch.BatchDoors;
import org.yangguang.batch.BatchFacts;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;

/** Performance reviews whose scores are confirmed together. */
@ApplicationScoped
class PerformanceBatches implements BatchDoors {

    @Inject
    private PerformanceService performance;
    @Inject
    private IdentityService identity;

    @Override
    public List<BatchDoor> doors() {
        return List.of(new BatchDoor("confirmPerformance", List.of(Outcome.APPROVED, Outcome.RETURNED), this::facts,
                (task, word) -> performance.confirmPerformance(task, new PerformanceVerdict(word.outcome(), word.opinion(), word.version()))));
    }

    private BatchFacts facts(OpenTask task) {
        PerformanceView review = performance.review(task.applicationNumber());
        return new BatchFacts(identity.findOrganisation(review.applicant()).map(OrganisationView::name).orElse(review.applicant()),
                review.total() == null ? review.number() : review.number() + " " + review.total().toPlainString(), review.confirmed(), review.version());
    }
}
