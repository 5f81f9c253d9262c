package org.yangguang.web.dispute;

import jakarta.inject.Inject;
import org.yangguang.dispute.DisputeRegisterService;
import org.yangguang.dispute.DisputeView;
import org.yangguang.web.workflow.TaskPage;

/** What the pages of the answers share: the enquiry or challenge, and the words of the answer in place of an opinion. */
public abstract class DisputeTask extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisputeRegisterService register;

    private DisputeView dispute;
    private String answer;

    @Override
    protected void load() {
        dispute = register.viewDispute(getTask().subject());
    }

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    public DisputeView getDispute() {
        return dispute;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
