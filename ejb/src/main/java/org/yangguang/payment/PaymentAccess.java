package org.yangguang.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.Workflow;

/** Who may know of a payment: the ministry's staff of all, the payee and the applicant of their own. */
@Dependent
class PaymentAccess {

    private static final List<Role> STAFF = List.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.AUTHORITY_OFFICER,
            Role.FINANCE_OFFICER, Role.FINANCE_LEAD, Role.LEGAL_ADVISER, Role.AUDITOR);

    @Inject
    private CurrentActor current;
    @Inject
    private Workflow workflow;

    /** The payment, or the same answer for a stranger's as for none. */
    PaymentRequest readable(Optional<PaymentRequest> payment, String number) {
        return payment.filter(this::mayRead).orElseThrow(() -> new NotFound("payment", number));
    }

    boolean mayRead(PaymentRequest payment) {
        Optional<Actor> actor = current.find();
        if (actor.isEmpty() || staff(actor.get())) {
            return true;
        }
        Set<String> own = organisations(actor.get());
        return own.contains(payment.supplier())
                || actor.get().has(Role.APPLICANT) && own.contains(workflow.caseOf(payment.project()).applicant());
    }

    boolean isPayee(PaymentRequest payment) {
        return current.find().filter(a -> a.has(Role.SUPPLIER) && organisations(a).contains(payment.supplier())).isPresent();
    }

    /** The payee to which the register is narrowed; null for the ministry's staff. */
    String narrowedTo() {
        Optional<Actor> actor = current.find();
        return actor.isEmpty() || staff(actor.get()) ? null : actor.get().organisation();
    }

    private static boolean staff(Actor actor) {
        return STAFF.stream().anyMatch(actor::has);
    }

    private static Set<String> organisations(Actor actor) {
        Set<String> codes = new TreeSet<>();
        codes.add(actor.organisation());
        actor.standsInFor().forEach(principal -> codes.add(principal.organisation()));
        return codes;
    }
}
