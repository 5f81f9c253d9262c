package org.yangguang.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.workflow.Outcome;

/** 推荐上报. */
@Named
@ViewScoped
public class RecommendProposal extends ProposalTask {

    private static final long serialVersionUID = 1L;

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
