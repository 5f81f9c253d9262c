package org.yangguang.it.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yangguang.identity.Role;
import org.yangguang.it.Http;
import org.yangguang.it.YangguangServer;

/**
 * People engaged over the interface like anybody else: for each role a stranger, whose organisation has no part in
 * anything, and colleagues of the demonstration's applicant, who holds two roles at once, with one role each.
 */
final class Engaged {

    private static final String PASSWORD = "Elsewhere-2026-Z";
    private static final String APPLYING = "SDLY";
    /** The kinds of organisation that are not the ministry's own. */
    private static final Map<Role, String> KINDS = Map.of(Role.APPLICANT, "applicant-unit", Role.RECOMMENDING_UNIT, "provincial",
            Role.EXPERT, "experts", Role.PROCUREMENT_AGENT, "agency", Role.SUPPLIER, "supplier", Role.SUPERVISOR, "supervisor");

    private final YangguangServer server;
    private final Http system;
    private final Http security;
    private final Map<Role, Http> strangers = new EnumMap<>(Role.class);
    private final Map<Role, Http> colleagues = new EnumMap<>(Role.class);

    Engaged(YangguangServer server) {
        this.server = server;
        system = Http.as(server, "sysadmin");
        security = Http.as(server, "secadmin");
        for (Role role : Role.values()) {
            String organisation = "F" + role.ordinal();
            system.post("/api/v1/organisations", Map.of("code", organisation, "name", "外单位" + role.ordinal(), "kind", KINDS.getOrDefault(role, "department")))
                    .expect(201);
            strangers.put(role, engage("stranger" + role.ordinal(), organisation, role));
        }
        colleagues.put(Role.APPLICANT, engage("colleague1", APPLYING, Role.APPLICANT));
        colleagues.put(Role.SUPPLIER, engage("colleague2", APPLYING, Role.SUPPLIER));
    }

    private Http engage(String user, String organisation, Role role) {
        String initial = system.post("/api/v1/users", Map.of("userName", user, "displayName", user, "organisation", organisation))
                .expect(201).json().get("password").asText();
        security.put("/api/v1/users/" + user + "/roles", Map.of("roles", List.of(role.word()), "version", version(user))).expect(204);
        Http.basic(server, user, initial).post("/api/v1/password", Map.of("current", initial, "wanted", PASSWORD, "repeated", PASSWORD)).expect(204);
        return Http.bearer(server, Http.basic(server, user, PASSWORD).post("/api/v1/tokens", null).expect(201).json().get("token").asText());
    }

    private long version(String user) {
        for (JsonNode holder : security.get("/api/v1/role-holders").expect(200).json()) {
            if (holder.get("userName").asText().equals(user)) {
                return holder.get("version").asLong();
            }
        }
        throw new AssertionError("no account " + user);
    }

    Http stranger(Role role) {
        return strangers.get(role);
    }

    /** Null for a role whose people in the demonstration hold no other. */
    Http colleague(Role role) {
        return colleagues.get(role);
    }
}
