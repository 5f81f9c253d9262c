package org.yangguang.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.yangguang.document.DocumentAccess;

/** Invoice and guarantee of an advance belong to its milestone and are the supplier's to add while it may request. */
@Dependent
class PaymentPapers implements DocumentAccess {

    private static final Set<String> KINDS = Set.of("invoice", "guarantee");

    @Inject
    private PaymentRepository payments;
    @Inject
    private PaymentAccess access;

    @Override
    public boolean mayRead(String owner) {
        return payments.ofMilestone(owner).filter(access::mayRead).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return KINDS.contains(kind) && payments.ofMilestone(owner).filter(access::isPayee).filter(PaymentRequest::requestable).isPresent();
    }

    @Override
    public String caseOf(String owner) {
        return payments.ofMilestone(owner).map(PaymentRequest::application).orElse(null);
    }
}
