package org.yangguang.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.yangguang.project.GroupDecision;
import org.yangguang.workflow.Outcome;

/** 登记党组决定. */
@Named
@ViewScoped
public class RecordGroupDecision extends ProposalTask {

    private static final long serialVersionUID = 1L;

    private String decisionNumber;
    private LocalDate decidedOn;
    private String summary;

    public String keep() {
        return decide("recorded");
    }

    public String reject() {
        return decide(Outcome.REJECTED);
    }

    private String decide(String outcome) {
        attachFiles(getProposal().project().draftNumber());
        projects().recordGroupDecision(getTask().id(), new GroupDecision(outcome, decisionNumber, decidedOn, summary,
                getOpinion(), getProposal().version()));
        return done();
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = decisionNumber;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
