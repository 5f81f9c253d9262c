package org.yangguang.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yangguang.cost.AdvanceSetOff;
import org.yangguang.shared.Money;

/** Tells the cost confirmation what its payment sets off, by the payment's own computation. */
@ApplicationScoped
class CostSetOff implements AdvanceSetOff {

    @Inject
    private PaymentSources sources;
    @Inject
    private PaymentRepository payments;

    @Override
    public Money recoverable(String milestone, Money confirmed) {
        return payments.ofMilestone(milestone).map(PaymentRequest::recovered).orElseGet(() -> sources.recoverable(sources.terms(milestone), confirmed));
    }
}
