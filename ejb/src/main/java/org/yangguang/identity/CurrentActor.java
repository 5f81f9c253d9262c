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

    /** The address the request came from, null on the system's own threads. */
    String address();
}
