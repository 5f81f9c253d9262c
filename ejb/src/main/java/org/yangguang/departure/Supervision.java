package org.yangguang.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.identity.Actor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationKind;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;

/**
 * Whose handover of a post is whose to supervise (监交): an officer's the head of the division or the finance lead of the
 * same department, a head's the authority. Nobody supervises the own one, nor for whom one stands in.
 */
@ApplicationScoped
class Supervision {

    private static final Set<Role> HEADS = EnumSet.of(Role.DIVISION_HEAD, Role.FINANCE_LEAD, Role.AUTHORITY_OFFICER);

    @Inject
    private IdentityService identity;

    boolean by(Actor actor, UserView leaver) {
        if (actor.userName().equals(leaver.userName()) || actor.standsInFor().stream().anyMatch(p -> p.userName().equals(leaver.userName()))) {
            return false;
        }
        boolean head = leaver.roles().stream().anyMatch(HEADS::contains);
        return supervises(actor.roles(), actor.organisation(), leaver, head)
                || actor.standsInFor().stream().anyMatch(p -> supervises(p.roles(), p.organisation(), leaver, head));
    }

    private static boolean supervises(Set<Role> roles, String organisation, UserView leaver, boolean head) {
        return roles.contains(Role.AUTHORITY_OFFICER)
                || !head && organisation.equals(leaver.organisation()) && roles.stream().anyMatch(HEADS::contains);
    }

    boolean isOfMinistry(UserView user) {
        return user.roles().stream().anyMatch(Role::ofMinistry);
    }

    /** Everyone of the ministry, by organisation and name. */
    List<UserView> ministry() {
        Map<String, UserView> people = new LinkedHashMap<>();
        Stream.of(OrganisationKind.MINISTRY, OrganisationKind.DEPARTMENT).flatMap(kind -> identity.listOrganisations(kind.word()).stream())
                .forEach(organisation -> Stream.of(Role.values()).filter(Role::ofMinistry)
                        .flatMap(role -> identity.usersWith(role, organisation.code()).stream()).forEach(user -> people.put(user.userName(), user)));
        return List.copyOf(people.values());
    }
}
