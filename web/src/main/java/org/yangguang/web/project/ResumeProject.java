package org.yangguang.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.project.ResumeForm;

/** 恢复项目. */
@Named
@ViewScoped
public class ResumeProject extends ProposalTask {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    public String resume() {
        projects().resumeProject(getTask().id(), new ResumeForm(getOpinion(), getProposal().version()));
        return done();
    }
}
