package org.yangguang.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.project.ProgrammeService;
import org.yangguang.workflow.Outcome;

/** 推荐上报. */
@Named
@ViewScoped
public class RecommendProposal extends ProposalTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;

    /** Whether it is ranked and forwarded with the others of its call, on the page of the ranking. */
    public boolean isByList() {
        return programmes.viewCall(getProposal().project().callNumber()).list() != null;
    }

    public String forward() {
        return decide(Outcome.FORWARDED);
    }

    public String sendBack() {
        return decide(Outcome.RETURNED);
    }

    public String reject() {
        return decide(Outcome.REJECTED);
    }

    private String decide(String outcome) {
        projects().recommendProposal(getTask().id(), decision(outcome));
        return done();
    }
}
