package org.yangguang.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.yangguang.shared.Numbering;
import org.yangguang.workflow.Workflow;

/** Writes the order that follows one which the treasury has not paid, or not wholly; both say so of each other. */
@ApplicationScoped
class Reissue {

    @Inject
    private PaymentRepository payments;
    @Inject
    private Numbering numbering;
    @Inject
    private Workflow workflow;

    /** The next order of the instalment, with the supplier's request and a number of its own, before the finance officer again. */
    PaymentRequest of(PaymentRequest former, LocalDateTime at) {
        String number = numbering.next("ZF");
        PaymentRequest next = former.successor(number, at);
        payments.add(next);
        workflow.register(number, next.milestone());
        workflow.value(next.milestone(), next.amount());
        return next;
    }
}
