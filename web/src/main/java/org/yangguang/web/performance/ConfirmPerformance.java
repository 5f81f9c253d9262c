package org.yangguang.web.performance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.performance.PerformanceVerdict;
import org.yangguang.workflow.Outcome;

/** 绩效审定. */
@Named
@ViewScoped
public class ConfirmPerformance extends ReviewTask {

    private static final long serialVersionUID = 1L;

    public String approve() {
        performance().confirmPerformance(getTask().id(), verdict(Outcome.APPROVED));
        return done();
    }

    public String giveBack() {
        performance().confirmPerformance(getTask().id(), verdict(Outcome.RETURNED));
        return done();
    }

    private PerformanceVerdict verdict(String outcome) {
        return new PerformanceVerdict(outcome, getOpinion(), getReview().version());
    }
}
