package org.yangguang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Who a user name is right now: roles, organisation, and those stood in for. Kept for half a second, so that a
 * dismissal, a changed role or a delegation acts on every node within the second.
 */
@ApplicationScoped
class Directory {

    private static final long FRESH_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int MOST_KEPT = 5_000;
    /** Never held for someone else: administration, and opinions that are personal by law. */
    static final Set<Role> NOT_DELEGABLE = EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR,
            Role.AUDIT_ADMINISTRATOR, Role.EXPERT);

    @Inject
    private IdentityRepository repository;

    @Inject
    private Clock clock;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** The account behind this name; empty when there is none or it was closed. */
    Optional<Account> account(String userName) {
        Known found = known.get(userName);
        if (found == null || System.nanoTime() - found.at() > FRESH_NANOS) {
            if (known.size() > MOST_KEPT) {
                known.clear();
            }
            found = new Known(read(userName), System.nanoTime());
            known.put(userName, found);
        }
        return found.account();
    }

    Optional<Actor> actor(String userName) {
        return account(userName).map(Account::actor);
    }

    /** After a change on this node: the next look reads anew. */
    void forget() {
        known.clear();
    }

    private Optional<Account> read(String userName) {
        return repository.person(userName).filter(Person::active).map(person -> {
            List<Actor.Principal> standsInFor = repository.delegationsTo(userName, LocalDate.now(clock)).stream()
                    .map(this::principal).filter(Objects::nonNull).toList();
            Actor actor = new Actor(userName, person.displayName(), person.organisation(), organisationName(person.organisation()),
                    Set.copyOf(person.roles()), standsInFor);
            return new Account(actor, person.sessionStamp(), person.mustChange());
        });
    }

    /** What a delegation gives: only what the principal still holds; nothing once the principal has left. */
    private Actor.Principal principal(Delegation delegation) {
        Person person = repository.person(delegation.principal()).filter(Person::active).orElse(null);
        if (person == null) {
            return null;
        }
        Set<Role> roles = EnumSet.copyOf(delegation.roles());
        roles.retainAll(person.roles());
        roles.removeAll(NOT_DELEGABLE);
        return roles.isEmpty() ? null
                : new Actor.Principal(person.userName(), person.displayName(), person.organisation(), Set.copyOf(roles));
    }

    private String organisationName(String code) {
        return repository.organisation(code).map(Organisation::name).orElse(code);
    }

    /** An open account. */
    record Account(Actor actor, int sessionStamp, boolean mustChange) {
    }

    private record Known(Optional<Account> account, long at) {
    }
}
