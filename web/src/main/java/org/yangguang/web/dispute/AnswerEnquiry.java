package org.yangguang.web.dispute;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.dispute.DisputeService;
import org.yangguang.dispute.EnquiryAnswer;

/** 答复询问. */
@Named
@ViewScoped
public class AnswerEnquiry extends DisputeTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisputeService service;

    private String publishedQuestion;

    @Override
    protected void load() {
        super.load();
        publishedQuestion = getDispute().text();
    }

    public String publish() {
        service.answerEnquiry(getTask().id(), new EnquiryAnswer(publishedQuestion, getAnswer(), getDispute().version()));
        return done();
    }

    public String getPublishedQuestion() {
        return publishedQuestion;
    }

    public void setPublishedQuestion(String publishedQuestion) {
        this.publishedQuestion = publishedQuestion;
    }
}
