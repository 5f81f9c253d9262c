package org.yangguang.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.batch.BatchDoor;
import org.yangguang.batch.BatchDoors;
import org.yangguang.batch.BatchFacts;
import org.yangguang.batch.BatchWord;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;

/** Contracts, allotments and amendments that are passed together; a signature is given to one contract. */
@ApplicationScoped
class ContractBatches implements BatchDoors {

    private static final List<String> AGREED = List.of(Outcome.AGREED, Outcome.RETURNED);

    @Inject
    private ContractService contracts;

    @Override
    public List<BatchDoor> doors() {
        return List.of(new BatchDoor("reviewContract", AGREED, this::contract, (task, word) -> contracts.reviewContract(task, verdict(word))),
                new BatchDoor("countersignContract", AGREED, this::contract, (task, word) -> contracts.countersignContract(task, verdict(word))),
                new BatchDoor("approveAllotment", List.of(Outcome.APPROVED, Outcome.RETURNED), this::contract,
                        (task, word) -> contracts.approveAllotment(task, verdict(word))),
                new BatchDoor("approveAmendment", List.of(Outcome.APPROVED, Outcome.REJECTED), this::amendment,
                        (task, word) -> contracts.approveAmendment(task, verdict(word))));
    }

    private BatchFacts contract(OpenTask task) {
        ContractView contract = contracts.contract(task.subject());
        return new BatchFacts(contract.supplierName(), contract.number(), contract.value(), contract.version());
    }

    private BatchFacts amendment(OpenTask task) {
        AmendmentView amendment = contracts.findAmendment(task.subject());
        return new BatchFacts(contracts.contract(amendment.contract()).supplierName(), amendment.contract() + " " + amendment.title(),
                amendment.amount(), amendment.version());
    }

    private static ContractVerdict verdict(BatchWord word) {
        return new ContractVerdict(word.outcome(), word.opinion(), word.version());
    }
}
