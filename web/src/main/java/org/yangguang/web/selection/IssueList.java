package org.yangguang.web.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** 下达立项通知. */
@Named
@ViewScoped
public class IssueList extends SelectionTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clock clock;

    private String noticeNumber;
    private LocalDate issuedOn;

    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    @Override
    protected void ready() {
        issuedOn = LocalDate.now(clock);
    }

    public String issue() {
        selection().issueList(getTask().id(), new org.yangguang.selection.IssueList(noticeNumber, issuedOn, getOpinion(), getList().version()));
        return done();
    }

    public String getNoticeNumber() {
        return noticeNumber;
    }

    public void setNoticeNumber(String noticeNumber) {
        this.noticeNumber = noticeNumber;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }
}
