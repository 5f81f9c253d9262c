package org.yangguang.web.contract;

import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.contract.ComparedTerm;
import org.yangguang.contract.ComparisonService;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractVerdict;
import org.yangguang.contract.ContractView;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.web.workflow.TaskPage;

/** A task on one contract: its terms above, the decision below. */
public abstract class ContractTask extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractService contracts;
    @Inject
    private DocumentService papers;
    @Inject
    private ComparisonService comparisons;

    private ContractView contract;
    private List<ComparedTerm> comparison;

    @Override
    protected void load() {
        contract = contracts.contract(getTask().subject());
    }

    protected ContractService contracts() {
        return contracts;
    }

    public ContractView getContract() {
        return contract;
    }

    /** The contract beside tender file and bid; empty where there was no tender. */
    public List<ComparedTerm> getComparison() {
        if (comparison == null) {
            comparison = comparisons.listComparison(contract.number());
        }
        return comparison;
    }

    public List<DocumentView> getContractFiles() {
        return papers.of(contract.number());
    }

    protected ContractVerdict verdict(String outcome) {
        return new ContractVerdict(outcome, getOpinion(), contract.version());
    }
}
