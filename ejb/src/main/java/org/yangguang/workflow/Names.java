package org.yangguang.workflow;

import java.util.HashMap;
import java.util.Map;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.UserView;

/** Names of people and organisations, each looked up once per answer. */
final class Names {

    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> holders = new HashMap<>();

    private final IdentityService identity;

    Names(IdentityService identity) {
        this.identity = identity;
    }

    /** Null stays null: the process itself. */
    String person(String userName) {
        return userName == null ? null : people.computeIfAbsent(userName, identity::displayName);
    }

    /** An organisation code or a user name. */
    String holder(String party) {
        return holders.computeIfAbsent(party, p -> identity.findOrganisation(p).map(OrganisationView::name).orElseGet(() -> person(p)));
    }

    /** Name of the person's organisation, null when unknown. */
    String organisationOf(String userName) {
        return identity.findUser(userName).map(UserView::organisationName).orElse(null);
    }
}
