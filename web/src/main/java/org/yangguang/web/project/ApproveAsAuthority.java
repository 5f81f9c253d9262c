package org.yangguang.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.project.ProposalDecision;

/** 司领导审批. */
@Named
@ViewScoped
public class ApproveAsAuthority extends ProposalApproval {

    private static final long serialVersionUID = 1L;

    @Override
    protected void decide(String task, ProposalDecision decision) {
        projects().approveAsAuthority(task, decision);
    }
}
