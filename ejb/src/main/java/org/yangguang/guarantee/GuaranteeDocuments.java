package org.yangguang.guarantee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;

/** The papers of a guarantee: read by holder and supplier, added by them. */
@ApplicationScoped
class GuaranteeDocuments implements DocumentAccess {

    @Inject
    private GuaranteeRepository guarantees;
    @Inject
    private CurrentActor current;

    @Override
    public boolean mayRead(String owner) {
        return guarantees.find(owner).filter(g -> current.mayKnow(g::concerns)).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return guarantees.find(owner).filter(g -> current.find().filter(a -> a.has(Role.PROJECT_OFFICER) || a.has(Role.FINANCE_OFFICER)
                || g.isLodgedBy(a.organisation())).isPresent()).isPresent();
    }

    @Override
    public String caseOf(String owner) {
        return guarantees.find(owner).map(Guarantee::application).orElse(null);
    }
}
