package org.yangguang.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;

/** The papers of an acceptance: the applicant's files, the officer's minutes and handover lists. */
@ApplicationScoped
class AcceptanceDocuments implements DocumentAccess {

    @Inject
    private AcceptanceRepository acceptances;
    @Inject
    private CurrentActor current;

    @Override
    public boolean mayRead(String owner) {
        return find(owner).filter(y -> current.mayKnow(y.applicant()::equals)).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return find(owner).filter(y -> current.find().filter(a -> attaches(y, a, kind)).isPresent()).isPresent();
    }

    private static boolean attaches(Acceptance acceptance, Actor actor, String kind) {
        if (actor.has(Role.APPLICANT) && actor.organisation().equals(acceptance.applicant())) {
            return kind.equals(AcceptanceService.RECTIFICATION) ? acceptance.status() == AcceptanceStatus.RECTIFYING
                    : acceptance.mayBeApplied();
        }
        return actor.has(Role.PROJECT_OFFICER) && acceptance.status() != AcceptanceStatus.CLOSED
                && (kind.equals("minutes") || kind.equals("handover"));
    }

    @Override
    public String caseOf(String owner) {
        return find(owner).map(Acceptance::applicationNumber).orElse(null);
    }

    private Optional<Acceptance> find(String owner) {
        return owner.startsWith("YS-") ? acceptances.find(owner) : Optional.empty();
    }
}
