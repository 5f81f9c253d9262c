package org.yangguang.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.project.GroupDecision;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.ResolutionService;
import org.yangguang.resolution.ResolutionStatus;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.workflow.Outcome;

/** 登记党组决定. */
@Named
@ViewScoped
public class RecordGroupDecision extends ProposalTask {

    private static final long serialVersionUID = 1L;

    private String decisionNumber;
    private LocalDate decidedOn;
    private String summary;
    private String resolution;

    @Inject
    private ResolutionService resolutions;

    /** The minutes speak for themselves; only a rejection needs its reason. */
    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    public String keep() {
        return decide("recorded");
    }

    public String reject() {
        return decide(Outcome.REJECTED);
    }

    private String decide(String outcome) {
        attachFiles(getProposal().project().draftNumber());
        projects().recordGroupDecision(getTask().id(), new GroupDecision(outcome, decisionNumber, decidedOn, summary,
                getOpinion(), getProposal().version(), resolution));
        return done();
    }

    /** Minutes recorded and verified beforehand, that this can rest on. */
    public List<ResolutionView> getInForce() {
        return resolutions.listOfProject(getTask().applicationNumber()).stream()
                .filter(r -> r.status() == ResolutionStatus.VERIFIED && r.kind() == ResolutionKind.PARTY_GROUP).toList();
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
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
