package org.yangguang.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import org.yangguang.payment.PaymentCheckView;
import org.yangguang.payment.PaymentDecision;
import org.yangguang.workflow.Outcome;

/** 审批拨款. */
@Named
@ViewScoped
public class ApprovePayment extends PaymentPage {

    private static final long serialVersionUID = 1L;

    private PaymentCheckView check;

    @Override
    protected void load() {
        super.load();
        check = payments.viewChecks(getTask().subject());
    }

    /** The money of contract and plan as it stands. */
    public PaymentCheckView getCheck() {
        return check;
    }

    public String approve() {
        return decide(Outcome.APPROVED);
    }

    public String returnToOfficer() {
        return decide(Outcome.RETURNED);
    }

    public String returnToSupplier() {
        return decide(Outcome.RETURNED_TO_SUPPLIER);
    }

    private String decide(String outcome) {
        payments.approvePayment(getTask().id(), new PaymentDecision(outcome, getOpinion(), getPayment().version()));
        return done();
    }
}
