package org.yangguang.identity;

import java.util.Optional;

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

    /** The address the request came from, null on the system's own threads. */
    String address();
}
