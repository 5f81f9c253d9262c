package org.yangguang.cost;

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

/** Who may know of a claim: the ministry's staff of all, the supplier and the applicant of their own. */
@Dependent
class CostAccess {

    private static final List<Role> STAFF = List.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.AUTHORITY_OFFICER,
            Role.FINANCE_OFFICER, Role.FINANCE_LEAD, Role.LEGAL_ADVISER, Role.AUDITOR);

    @Inject
    private CurrentActor current;
    @Inject
    private Workflow workflow;

    /** The confirmation, or the same answer for a stranger's as for none. */
    CostConfirmation readable(Optional<CostConfirmation> confirmation, String number) {
        return confirmation.filter(this::mayRead).orElseThrow(() -> new NotFound("cost", number));
    }

    boolean mayRead(CostConfirmation confirmation) {
        Optional<Actor> actor = current.find();
        if (actor.isEmpty() || staff(actor.get())) {
            return true;
        }
        Set<String> own = organisations(actor.get());
        return own.contains(confirmation.supplier())
                || actor.get().has(Role.APPLICANT) && own.contains(workflow.caseOf(confirmation.project()).applicant());
    }

    boolean isClaimant(CostConfirmation confirmation) {
        return current.find().filter(a -> a.has(Role.SUPPLIER) && organisations(a).contains(confirmation.supplier())).isPresent();
    }

    /** The supplier to which the register is narrowed; null for the ministry's staff. */
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
