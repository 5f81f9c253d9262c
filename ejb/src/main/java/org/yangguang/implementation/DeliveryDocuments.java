package org.yangguang.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;

/** The papers of a milestone: the supplier adds deliverables until it submits, the supervisor its check. */
@ApplicationScoped
class DeliveryDocuments implements DocumentAccess {

    @Inject
    private DeliveryRepository deliveries;
    @Inject
    private CurrentActor current;

    @Override
    public boolean mayRead(String owner) {
        return deliveries.find(owner).filter(d -> current.mayKnow(Arrays.asList(d.supplier(), d.applicant(), d.supervisor())::contains)).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return deliveries.find(owner).filter(d -> current.find().filter(a -> attaches(d, a, kind)).isPresent()).isPresent();
    }

    private static boolean attaches(Delivery delivery, Actor actor, String kind) {
        if (kind.equals(ImplementationService.DELIVERABLE)) {
            return delivery.mayBeChanged() && actor.has(Role.SUPPLIER) && actor.organisation().equals(delivery.supplier());
        }
        return kind.equals("check") && delivery.status() == DeliveryStatus.SUBMITTED && actor.has(Role.SUPERVISOR)
                && actor.organisation().equals(delivery.supervisor());
    }

    @Override
    public String caseOf(String owner) {
        return deliveries.find(owner).map(Delivery::applicationNumber).orElse(null);
    }
}
