package org.yangguang.web.dispute;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.dispute.ChallengeAnswer;
import org.yangguang.dispute.DisputeService;

/** 答复质疑. */
@Named
@ViewScoped
public class AnswerChallenge extends DisputeTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisputeService service;

    public String unfounded() {
        return answer("unfounded");
    }

    public String upheld() {
        return answer("upheld");
    }

    private String answer(String outcome) {
        service.answerChallenge(getTask().id(), new ChallengeAnswer(outcome, getAnswer(), getDispute().version()));
        return done();
    }
}
