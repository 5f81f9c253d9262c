package org.yangguang.architecture.planted.notification;

import jakarta.enterprise.event.Observes;
import org.yangguang.architecture.planted.payment.PaymentService;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Workflow;

/** Planted: an observer that drives, with a use that its package does not declare. */
class PaidTooEarly {

    PaymentService payments;
    Workflow workflow;

    void onSomething(@Observes String news) {
        workflow.complete(null, Handoff.to("approved"), null);
    }
}
