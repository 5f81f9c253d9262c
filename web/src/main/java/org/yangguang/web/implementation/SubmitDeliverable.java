package org.yangguang.web.implementation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.implementation.DeliverableSubmission;

/** 提交交付物, with its documents. */
@Named
@ViewScoped
public class SubmitDeliverable extends DeliveryTask {

    private static final long serialVersionUID = 1L;

    private String statement;
    private String lateReason;

    @Override
    protected void load() {
        super.load();
        statement = getDelivery().statement();
        lateReason = getDelivery().lateReason();
    }

    public String submit() {
        attachFiles(getDelivery().number());
        implementation().submitDeliverable(getTask().id(), new DeliverableSubmission(statement, lateReason, getDelivery().version()));
        return done();
    }

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    public boolean isLate() {
        return getDelivery().lateDays() > 0;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}
