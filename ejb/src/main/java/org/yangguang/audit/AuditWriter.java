package org.yangguang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.SignIn;

/** Makes entries: who is taken from the current actor, when from the clock. */
@ApplicationScoped
class AuditWriter {

    @Inject
    private AuditRepository repository;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Coming and going, told by the login in its own transaction. */
    void signedIn(@Observes SignIn event) {
        repository.add(new AuditEntry(LocalDateTime.now(clock), "identity." + event.act(), event.codes().isEmpty() ? AuditOutcome.DONE : AuditOutcome.REFUSED)
                .by(event.userName(), event.displayName(), event.organisation(), event.address())
                .on(event.userName(), null, null)
                .because(String.join(" ", event.codes()), null));
    }

    /** An entry about the current actor. {@code allowed} are the roles that open the door. */
    AuditEntry entry(String action, AuditOutcome outcome, String[] allowed) {
        AuditEntry entry = new AuditEntry(LocalDateTime.now(clock), action, outcome);
        Optional<Actor> actor = currentActor.find();
        if (actor.isEmpty()) {
            return entry.by(null, null, null, currentActor.address());
        }
        Actor who = actor.get();
        entry.by(who.userName(), who.displayName(), who.organisation(), currentActor.address());
        for (String word : allowed) {
            if (who.roles().stream().anyMatch(r -> r.word().equals(word))) {
                return entry.as(word, null);
            }
        }
        for (String word : allowed) {
            for (Actor.Principal principal : who.standsInFor()) {
                if (principal.roles().stream().anyMatch(r -> r.word().equals(word))) {
                    return entry.as(word, principal.userName());
                }
            }
        }
        return entry.as(who.roles().stream().sorted().findFirst().map(Role::word).orElse(null), null);
    }

    void add(AuditEntry entry) {
        repository.add(entry);
    }
}
