package org.yangguang.web.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.yangguang.budget.ControlFigure;
import org.yangguang.shared.Money;
import org.yangguang.workflow.Outcome;

/** 下达预算控制数（一下）. */
@Named
@ViewScoped
public class IssueControlFigures extends AnnualTask {

    private static final long serialVersionUID = 1L;

    private Money amount;
    private String documentNumber;
    private LocalDate issuedOn;

    public String issue() {
        return decide("issued");
    }

    public String giveBack() {
        return decide(Outcome.RETURNED);
    }

    private String decide(String outcome) {
        budgets().issueControlFigures(getTask().id(), new ControlFigure(outcome, amount, documentNumber, issuedOn, getOpinion(), getRound().version()));
        return done();
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }
}
