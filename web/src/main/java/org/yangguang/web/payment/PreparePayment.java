package org.yangguang.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.payment.PaymentCheckView;
import org.yangguang.payment.PaymentGround;
import org.yangguang.payment.PaymentPreparation;
import org.yangguang.workflow.Outcome;

/** 拨款审核. */
@Named
@ViewScoped
public class PreparePayment extends PaymentPage {

    private static final long serialVersionUID = 1L;

    private PaymentCheckView check;
    private List<String> checks = new ArrayList<>();
    private String budgetLine;
    private PaymentGround ground;
    private String groundReason;

    @Override
    protected void load() {
        super.load();
        check = payments.viewChecks(getTask().subject());
        if (check.lines().size() == 1) {
            budgetLine = check.lines().get(0).code();
        }
    }

    public PaymentCheckView getCheck() {
        return check;
    }

    public String prepare() {
        payments.preparePayment(getTask().id(),
                new PaymentPreparation("prepared", checks, budgetLine, ground, groundReason, getOpinion(), getPayment().version()));
        return done();
    }

    public String giveBack() {
        payments.preparePayment(getTask().id(),
                new PaymentPreparation(Outcome.RETURNED, List.of(), null, getOpinion(), getPayment().version()));
        return done();
    }

    public List<String> getChecks() {
        return checks;
    }

    public void setChecks(List<String> checks) {
        this.checks = checks;
    }

    public String getBudgetLine() {
        return budgetLine;
    }

    public void setBudgetLine(String budgetLine) {
        this.budgetLine = budgetLine;
    }

    public PaymentGround[] getGrounds() {
        return PaymentGround.values();
    }

    public PaymentGround getGround() {
        return ground;
    }

    public void setGround(PaymentGround ground) {
        this.ground = ground;
    }

    public String getGroundReason() {
        return groundReason;
    }

    public void setGroundReason(String groundReason) {
        this.groundReason = groundReason;
    }
}
