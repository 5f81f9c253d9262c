package org.yangguang.search;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.identity.Actor;
import org.yangguang.identity.Role;
import org.yangguang.shared.Finding;

/** In whose name somebody may find: the same that decide which rows the registers show. */
final class Readers {

    private static final Map<Role, String> RELATIONS = Map.of(
            Role.APPLICANT, "applicant", Role.RECOMMENDING_UNIT, "recommender", Role.PROJECT_OFFICER, "buyer",
            Role.DIVISION_HEAD, "buyer", Role.AUTHORITY_OFFICER, "buyer", Role.FINANCE_OFFICER, "finance",
            Role.FINANCE_LEAD, "finance", Role.LEGAL_ADVISER, "legal", Role.PROCUREMENT_AGENT, "agency");

    private Readers() {
    }

    static Set<String> of(Actor actor) {
        Set<String> readers = new TreeSet<>(Set.of(Finding.EVERYONE));
        if (actor.ofMinistry()) {
            readers.add(Finding.MINISTRY);
        }
        grant(actor.roles(), actor.organisation(), readers);
        actor.standsInFor().forEach(p -> grant(p.roles(), p.organisation(), readers));
        return readers;
    }

    private static void grant(Set<Role> roles, String organisation, Set<String> readers) {
        readers.add(Finding.of(organisation));
        for (Role role : roles) {
            readers.add(Finding.role(role.word()));
            if (RELATIONS.containsKey(role)) {
                readers.add(Finding.as(RELATIONS.get(role), organisation));
            }
        }
    }
}
