package org.yangguang.web.contract;

import jakarta.inject.Inject;
import org.yangguang.contract.AmendmentView;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractVerdict;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneView;
import org.yangguang.web.workflow.TaskPage;

/** A task on one amendment: what changes, beside the contract that it changes. */
public abstract class AmendmentTask extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractService contracts;

    private AmendmentView amendment;
    private ContractView contract;

    @Override
    protected void load() {
        amendment = contracts.findAmendment(getTask().subject());
        contract = contracts.contract(amendment.contract());
    }

    protected ContractService contracts() {
        return contracts;
    }

    public AmendmentView getAmendment() {
        return amendment;
    }

    public ContractView getContract() {
        return contract;
    }

    public MilestoneView getMilestone() {
        return contract.milestone(amendment.milestone());
    }

    protected ContractVerdict verdict(String outcome) {
        return new ContractVerdict(outcome, getOpinion(), amendment.version());
    }
}
