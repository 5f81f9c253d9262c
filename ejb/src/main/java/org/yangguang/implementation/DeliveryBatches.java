package org.yangguang.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.batch.BatchDoor;
import org.yangguang.batch.BatchDoors;
import org.yangguang.batch.BatchFacts;
import org.yangguang.batch.BatchWord;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;

/** Deliverables that are checked or accepted together. */
@ApplicationScoped
class DeliveryBatches implements BatchDoors {

    @Inject
    private ImplementationService implementation;

    @Override
    public List<BatchDoor> doors() {
        return List.of(new BatchDoor("checkDeliverable", List.of(Outcome.AGREED, Outcome.RETURNED), this::facts,
                        (task, word) -> implementation.checkDeliverable(task, verdict(word))),
                new BatchDoor("acceptDeliverable", List.of("accepted", Outcome.RETURNED), this::facts,
                        (task, word) -> implementation.acceptDeliverable(task, verdict(word))));
    }

    private BatchFacts facts(OpenTask task) {
        DeliveryView delivery = implementation.delivery(task.subject());
        return new BatchFacts(delivery.supplierName(), delivery.number() + " " + delivery.name(), delivery.instalment(), delivery.version());
    }

    private static DeliverableVerdict verdict(BatchWord word) {
        return new DeliverableVerdict(word.outcome(), word.opinion(), word.version());
    }
}
