package org.yangguang.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.project.Settlement;
import org.yangguang.shared.Money;

/** 终止清算. */
@Named
@ViewScoped
public class SettleProject extends ProposalTask {

    private static final long serialVersionUID = 1L;

    private Money paid;
    private Money used;
    private Money recovered;

    public String settle() {
        projects().settleProject(getTask().id(), new Settlement(paid, used, recovered, getOpinion(), getProposal().version()));
        return done();
    }

    public Money getPaid() {
        return paid;
    }

    public void setPaid(Money paid) {
        this.paid = paid;
    }

    public Money getUsed() {
        return used;
    }

    public void setUsed(Money used) {
        this.used = used;
    }

    public Money getRecovered() {
        return recovered;
    }

    public void setRecovered(Money recovered) {
        this.recovered = recovered;
    }
}
