package org.yangguang.web.contract;

import jakarta.inject.Inject;
import java.util.List;
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

    private ContractView contract;

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

    public List<DocumentView> getContractFiles() {
        return papers.of(contract.number());
    }

    protected ContractVerdict verdict(String outcome) {
        return new ContractVerdict(outcome, getOpinion(), contract.version());
    }
}
