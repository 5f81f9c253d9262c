package org.yangguang.web.implementation;

import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.implementation.DeliverableVerdict;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.web.workflow.TaskPage;

/** A task on one milestone: what was agreed, what was submitted. */
public abstract class DeliveryTask extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImplementationService implementation;
    @Inject
    private ContractService contracts;
    @Inject
    private DocumentService papers;

    private DeliveryView delivery;
    private ContractView contract;

    @Override
    protected void load() {
        delivery = implementation.delivery(getTask().subject());
        contract = contracts.contract(delivery.contract());
    }

    protected ImplementationService implementation() {
        return implementation;
    }

    public DeliveryView getDelivery() {
        return delivery;
    }

    public ContractView getContract() {
        return contract;
    }

    public List<DocumentView> getFiles() {
        return papers.of(delivery.number());
    }

    protected DeliverableVerdict verdict(String outcome) {
        return new DeliverableVerdict(outcome, getOpinion(), delivery.version());
    }
}
