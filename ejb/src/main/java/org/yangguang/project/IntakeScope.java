package org.yangguang.project;

import java.util.LinkedHashSet;
import java.util.Set;
import org.yangguang.identity.Actor;
import org.yangguang.identity.OrganisationKind;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;

/**
 * For whom an actor may send in a workbook: an applicant for its own unit, a recommending unit for the units below it, the
 * officers of a programme's department for every unit that applies. By delegation as by own right.
 */
final class IntakeScope {

    private static final Set<String> APPLYING = Set.of(OrganisationKind.APPLICANT_UNIT.word(), OrganisationKind.AFFILIATED.word());

    private final Set<String> own = new LinkedHashSet<>();
    private final Set<String> superior = new LinkedHashSet<>();
    private final Set<String> departments = new LinkedHashSet<>();

    private IntakeScope() {
    }

    static IntakeScope of(Actor actor) {
        IntakeScope scope = new IntakeScope();
        scope.grant(actor.roles(), actor.organisation());
        actor.standsInFor().forEach(p -> scope.grant(p.roles(), p.organisation()));
        return scope;
    }

    private void grant(Set<Role> roles, String organisation) {
        if (roles.contains(Role.APPLICANT)) {
            own.add(organisation);
        }
        if (roles.contains(Role.RECOMMENDING_UNIT)) {
            superior.add(organisation);
        }
        if (roles.contains(Role.PROJECT_OFFICER)) {
            departments.add(organisation);
        }
    }

    /** @param buyer department of the call's programme */
    boolean includes(OrganisationView unit, String buyer) {
        return unit.active() && APPLYING.contains(unit.kind())
                && (own.contains(unit.code()) || unit.parent() != null && superior.contains(unit.parent()) || departments.contains(buyer));
    }

    /** Organisations whose imports the actor may see. */
    Set<String> organisations() {
        Set<String> all = new LinkedHashSet<>(own);
        all.addAll(superior);
        all.addAll(departments);
        return all;
    }

    boolean answersFor(String buyer) {
        return departments.contains(buyer);
    }
}
