package org.yangguang.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.project.ProposalDecision;

/** 财务审核. */
@Named
@ViewScoped
public class ApproveAsFinanceLead extends ProposalApproval {

    private static final long serialVersionUID = 1L;

    @Override
    protected void decide(String task, ProposalDecision decision) {
        projects().approveAsFinanceLead(task, decision);
    }
}
