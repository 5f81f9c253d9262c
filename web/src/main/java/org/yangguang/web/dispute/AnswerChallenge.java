package org.yangguang.web.dispute;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.dispute.ChallengeAnswer;
import org.yangguang.dispute.DisputeService;
import org.yangguang.tender.RemedyEntry;

/** 答复质疑. */
@Named
@ViewScoped
public class AnswerChallenge extends DisputeTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisputeService service;

    public String unfounded() {
        return answer("unfounded", null);
    }

    /** Upheld, and the result stays. */
    public String upheld() {
        return answer("upheld", null);
    }

    /** Upheld, and what was chosen follows. */
    public String carryOut() {
        return answer("upheld", remedyEntry() == null ? new RemedyEntry(null, false, null, null) : remedyEntry());
    }

    private String answer(String outcome, RemedyEntry remedy) {
        service.answerChallenge(getTask().id(), new ChallengeAnswer(outcome, getAnswer(), remedy, getDispute().version()));
        return done();
    }
}
