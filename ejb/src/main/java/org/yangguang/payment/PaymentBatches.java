package org.yangguang.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.batch.BatchDoor;
import org.yangguang.batch.BatchDoors;
import org.yangguang.batch.BatchFacts;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;

/** Payment orders that are approved together; each is written and recorded by itself. */
@ApplicationScoped
class PaymentBatches implements BatchDoors {

    @Inject
    private PaymentService payments;

    @Override
    public List<BatchDoor> doors() {
        return List.of(new BatchDoor("approvePayment", List.of(Outcome.APPROVED, Outcome.RETURNED, Outcome.RETURNED_TO_SUPPLIER), this::facts,
                (task, word) -> payments.approvePayment(task, new PaymentDecision(word.outcome(), word.opinion(), word.version()))));
    }

    private BatchFacts facts(OpenTask task) {
        PaymentView payment = payments.viewOfMilestone(task.subject());
        return new BatchFacts(payment.payeeName(), payment.number() + " " + payment.milestoneTitle(), payment.amount(), payment.version());
    }
}
