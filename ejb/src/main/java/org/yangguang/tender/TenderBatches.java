package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.batch.BatchDoor;
import org.yangguang.batch.BatchDoors;
import org.yangguang.batch.BatchFacts;
import org.yangguang.batch.BatchWord;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;

/** Procurement plans and choices by quotations that are approved together. */
@ApplicationScoped
class TenderBatches implements BatchDoors {

    private static final List<String> OUTCOMES = List.of(Outcome.APPROVED, Outcome.RETURNED);

    @Inject
    private TenderService tenders;
    @Inject
    private TenderRegisterService register;

    @Override
    public List<BatchDoor> doors() {
        return List.of(new BatchDoor("approveTender", OUTCOMES, this::plan, (task, word) -> tenders.approveTender(task, decision(word))),
                new BatchDoor("approveQuotation", OUTCOMES, this::purchase, (task, word) -> tenders.approveQuotation(task, decision(word))));
    }

    private BatchFacts plan(OpenTask task) {
        TenderView tender = register.findTender(task.applicationNumber()).orElseThrow(() -> new NotFound("tender", task.subject()));
        return new BatchFacts(tender.agencyName(), tender.number(), Money.sum(tender.lots().stream().map(LotView::budget).toList()), tender.version());
    }

    private BatchFacts purchase(OpenTask task) {
        PurchaseView purchase = register.findPurchase(task.applicationNumber()).orElseThrow(() -> new NotFound("purchase", task.subject()));
        PurchaseView.Offer chosen = purchase.offers().stream().filter(o -> o.supplier().equals(purchase.chosen())).findFirst().orElse(null);
        return new BatchFacts(chosen == null ? null : chosen.supplierName(), purchase.subject(), chosen == null ? null : chosen.price(), purchase.version());
    }

    private static Decision decision(BatchWord word) {
        return new Decision(word.outcome().equals(Outcome.RETURNED), word.opinion(), word.version());
    }
}
