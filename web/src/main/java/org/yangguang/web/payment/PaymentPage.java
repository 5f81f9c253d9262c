package org.yangguang.web.payment;

import jakarta.inject.Inject;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentView;
import org.yangguang.web.workflow.TaskPage;

/** What the four task pages of a payment share: the payment as it was read when the page was opened. */
public abstract class PaymentPage extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    protected PaymentService payments;

    private PaymentView payment;

    @Override
    protected void load() {
        payment = payments.viewOfMilestone(getTask().subject());
    }

    public PaymentView getPayment() {
        return payment;
    }
}
