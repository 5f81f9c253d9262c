package org.yangguang.web.project;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.budget.BudgetBalanceView;
import org.yangguang.budget.BudgetService;
import org.yangguang.project.Settlement;
import org.yangguang.shared.Money;

/** 终止清算. */
@Named
@ViewScoped
public class SettleProject extends ProposalTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private BudgetService budgets;

    private Money paid;
    private Money used;
    private Money recovered;

    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    /** What the books say was paid stands there already. */
    @Override
    protected void load() {
        super.load();
        paid = Money.sum(budgets.findBalances(getTask().number()).stream().map(BudgetBalanceView::paid).toList());
    }

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
