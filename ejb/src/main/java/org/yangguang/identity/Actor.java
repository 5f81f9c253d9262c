package org.yangguang.identity;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The person behind a request.
 *
 * @param userName     login name
 * @param displayName  the person's name
 * @param organisation code of the person's organisation
 * @param roles        the person's own roles
 * @param standsInFor  those for whom the person acts by a delegation valid today (委托代理)
 */
public record Actor(String userName, String displayName, String organisation, String organisationName,
                    Set<Role> roles, List<Principal> standsInFor) implements Serializable {

    /** Someone who has delegated to this actor. */
    public record Principal(String userName, String displayName, String organisation, Set<Role> roles)
            implements Serializable {

        public Set<String> groups() {
            return groupsOf(roles, organisation, userName);
        }
    }

    /** The actor's own groups: role@organisation and role@user name. */
    public Set<String> groups() {
        return groupsOf(roles, organisation, userName);
    }

    /** Own groups and those held for others. */
    public Set<String> allGroups() {
        Set<String> all = new TreeSet<>(groups());
        standsInFor.forEach(p -> all.addAll(p.groups()));
        return all;
    }

    /** Whether the person has the role, own or by delegation. */
    public boolean has(Role role) {
        return roles.contains(role) || standsInFor.stream().anyMatch(p -> p.roles().contains(role));
    }

    /** Whether the person sees the work of every project: by an own role or by delegation. */
    public boolean ofMinistry() {
        return roles.stream().anyMatch(Role::ofMinistry) || standsInFor.stream().anyMatch(p -> p.roles().stream().anyMatch(Role::ofMinistry));
    }

    /** Codes of the organisations for which the person acts: the own one, and those of whom it stands in for. */
    public Set<String> organisations() {
        Set<String> codes = new LinkedHashSet<>();
        codes.add(organisation);
        standsInFor.forEach(p -> codes.add(p.organisation()));
        return codes;
    }

    private static Set<String> groupsOf(Set<Role> roles, String organisation, String userName) {
        Set<String> groups = new TreeSet<>();
        for (Role role : roles) {
            groups.add(role.word() + "@" + organisation);
            groups.add(role.word() + "@" + userName);
        }
        return groups;
    }
}
