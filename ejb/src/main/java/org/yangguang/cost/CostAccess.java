package org.yangguang.cost;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.Workflow;

/** Who may know of a claim: the ministry's staff of all, the supplier and the applicant of their own. */
@Dependent
class CostAccess {

    @Inject
    private CurrentActor current;
    @Inject
    private Workflow workflow;

    /** The confirmation, or the same answer for a stranger's as for none. */
    CostConfirmation readable(Optional<CostConfirmation> confirmation, String number) {
        return confirmation.filter(this::mayRead).orElseThrow(() -> new NotFound("cost", number));
    }

    boolean mayRead(CostConfirmation confirmation) {
        return current.mayKnow(confirmation.supplier()::equals) || current.find().filter(actor -> actor.has(Role.APPLICANT)
                && actor.organisations().contains(workflow.caseOf(confirmation.project()).applicant())).isPresent();
    }

    boolean isClaimant(CostConfirmation confirmation) {
        return current.find().filter(a -> a.has(Role.SUPPLIER) && a.organisations().contains(confirmation.supplier())).isPresent();
    }
}
