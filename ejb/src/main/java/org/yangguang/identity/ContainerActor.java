package org.yangguang.identity;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The actor of the container's own principal: the name it guards the doors with is the name that is recorded. In a
 * request the actor is looked up once.
 */
@ApplicationScoped
class ContainerActor implements CurrentActor {

    private static final String NOBODY = "anonymous";

    @Inject
    private Directory directory;

    @Inject
    private CurrentRequest request;

    @Override
    public Actor get() {
        return find().orElseThrow(() -> new EJBAccessException("nobody is logged in"));
    }

    @Override
    public Optional<Actor> find() {
        Actor requested = ofRequest();
        String guarded = guardedName();
        if (guarded == null) {
            return Optional.ofNullable(requested);
        }
        if (NOBODY.equals(guarded)) {
            return Optional.empty();
        }
        return requested != null && requested.userName().equals(guarded) ? Optional.of(requested) : directory.actor(guarded);
    }

    @Override
    public String address() {
        try {
            return request.address();
        } catch (ContextNotActiveException systemThread) {
            return null;
        }
    }

    @Override
    public String device() {
        try {
            return request.device();
        } catch (ContextNotActiveException systemThread) {
            return null;
        }
    }

    @Override
    public String certificate() {
        try {
            return request.certificate();
        } catch (ContextNotActiveException systemThread) {
            return null;
        }
    }

    private Actor ofRequest() {
        try {
            return request.actor();
        } catch (ContextNotActiveException systemThread) {
            return null;
        }
    }

    /** The name by which the container guards the running door; null outside of doors, where only the request knows. */
    private static String guardedName() {
        try {
            return ((EJBContext) new InitialContext().lookup("java:comp/EJBContext")).getCallerPrincipal().getName();
        } catch (NamingException outsideOfDoors) {
            return null;
        }
    }
}
