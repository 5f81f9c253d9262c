package org.yangguang.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.Workflow;

/** Who may know of a payment: the ministry's staff of all, the payee and the applicant of their own. */
@Dependent
class PaymentAccess {

    @Inject
    private CurrentActor current;
    @Inject
    private Workflow workflow;

    /** The payment, or the same answer for a stranger's as for none. */
    PaymentRequest readable(Optional<PaymentRequest> payment, String number) {
        return payment.filter(this::mayRead).orElseThrow(() -> new NotFound("payment", number));
    }

    boolean mayRead(PaymentRequest payment) {
        return current.mayKnow(payment.supplier()::equals) || current.find().filter(actor -> actor.has(Role.APPLICANT)
                && actor.organisations().contains(workflow.caseOf(payment.project()).applicant())).isPresent();
    }

    boolean isPayee(PaymentRequest payment) {
        return current.find().filter(a -> a.has(Role.SUPPLIER) && a.organisations().contains(payment.supplier())).isPresent();
    }
}
