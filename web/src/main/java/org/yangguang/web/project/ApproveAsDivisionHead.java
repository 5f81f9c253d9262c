package org.yangguang.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.project.ProposalDecision;

/** 处室审批. */
@Named
@ViewScoped
public class ApproveAsDivisionHead extends ProposalApproval {

    private static final long serialVersionUID = 1L;

    @Override
    protected void decide(String task, ProposalDecision decision) {
        projects().approveAsDivisionHead(task, decision);
    }
}
