package org.yangguang.identity;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who is acting now. Injected into every service; on the engine's own threads and at the first start there is nobody,
 * and the system acts.
 */
public interface CurrentActor {

    /** The actor; throws jakarta.ejb.EJBAccessException when nobody is logged in. */
    Actor get();

    /** The actor, empty on the system's own threads. */
    Optional<Actor> find();

    /** The organisation to whose rows a register is narrowed; null for the ministry's own people and the system, who see all. */
    default String narrowedTo() {
        return find().filter(actor -> !actor.ofMinistry()).map(Actor::organisation).orElse(null);
    }

    /**
     * Whether the actor may know of a record to which these organisations are parties: the ministry's own people and the
     * system know of every one, others of those of the organisations they act for.
     */
    default boolean mayKnow(Predicate<String> party) {
        return find().map(actor -> actor.ofMinistry() || actor.organisations().stream().anyMatch(party)).orElse(true);
    }

    /** The address the request came from, null on the system's own threads. */
    String address();

    /** Digest of what the browser or program behind the request says of itself; null when it says nothing, and on the system's own threads. */
    String device();

    /**
     * SHA-256 of the certificate (数字证书) that was presented with the request; null when none was, where the server asks for none,
     * and on the system's own threads.
     */
    String certificate();
}
