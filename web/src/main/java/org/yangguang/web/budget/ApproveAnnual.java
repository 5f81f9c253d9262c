package org.yangguang.web.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.yangguang.budget.AnnualApproval;
import org.yangguang.workflow.Outcome;

/** 批复年度预算（二下）. */
@Named
@ViewScoped
public class ApproveAnnual extends AnnualTask {

    private static final long serialVersionUID = 1L;

    private LocalDate congressOn;
    private String ministryDocument;
    private LocalDate ministryOn;
    private String documentNumber;

    public String approve() {
        return decide(Outcome.APPROVED);
    }

    public String giveBack() {
        return decide(Outcome.RETURNED);
    }

    public String newFigure() {
        return decide("returnedToFigures");
    }

    private String decide(String outcome) {
        budgets().approveAnnual(getTask().id(), new AnnualApproval(outcome, congressOn, ministryDocument, ministryOn, documentNumber, getOpinion(),
                getRound().version()));
        return done();
    }

    public LocalDate getCongressOn() {
        return congressOn;
    }

    public void setCongressOn(LocalDate congressOn) {
        this.congressOn = congressOn;
    }

    public String getMinistryDocument() {
        return ministryDocument;
    }

    public void setMinistryDocument(String ministryDocument) {
        this.ministryDocument = ministryDocument;
    }

    public LocalDate getMinistryOn() {
        return ministryOn;
    }

    public void setMinistryOn(LocalDate ministryOn) {
        this.ministryOn = ministryOn;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }
}
