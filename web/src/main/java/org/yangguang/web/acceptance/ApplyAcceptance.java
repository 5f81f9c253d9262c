package org.yangguang.web.acceptance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.yangguang.acceptance.AcceptanceApplication;

/** 申请验收, with the required files. */
@Named
@ViewScoped
public class ApplyAcceptance extends AcceptanceTask {

    private static final long serialVersionUID = 1L;

    private String summary;
    private LocalDate completedOn;
    private String lateReason;

    @Override
    protected void load() {
        super.load();
        summary = getAcceptance().summary();
        completedOn = getAcceptance().completedOn();
        lateReason = getAcceptance().lateReason();
    }

    public String submit() {
        attachFiles(getAcceptance().number());
        acceptances().applyAcceptance(getTask().id(),
                new AcceptanceApplication(summary, completedOn, lateReason, getAcceptance().version()));
        return done();
    }

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    public void setCompletedOn(LocalDate completedOn) {
        this.completedOn = completedOn;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}
