package org.yangguang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;

/** Licence documents stand under the organisation's code: the firm itself and the ministry's officers keep them. */
@ApplicationScoped
class RegistryPapers implements DocumentAccess {

    @Inject
    private RegistryRepository repository;

    @Inject
    private CurrentActor actor;

    @Override
    public boolean mayRead(String owner) {
        Actor who = actor.find().orElse(null);
        return who != null && repository.enterprise(owner) != null
                && (who.organisation().equals(owner) || who.has(Role.PROJECT_OFFICER) || who.has(Role.PROCUREMENT_AGENT)
                || who.has(Role.DIVISION_HEAD) || who.has(Role.AUDITOR));
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        Actor who = actor.find().orElse(null);
        return who != null && kind.equals("licence") && repository.enterprise(owner) != null
                && (who.organisation().equals(owner) && who.has(Role.SUPPLIER) || who.has(Role.PROJECT_OFFICER));
    }
}
