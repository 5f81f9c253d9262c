package org.yangguang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;

/** Licences and other papers stand under the organisation's code: the firm itself and the ministry's officers keep them. */
@ApplicationScoped
class RegistryPapers implements DocumentAccess {

    private static final Set<String> KINDS = Stream.of(PaperKind.values()).map(PaperKind::word).collect(Collectors.toSet());

    @Inject
    private RegistryRepository repository;

    @Inject
    private PaperRepository papers;

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
    public boolean isHeld(String document) {
        return papers.holds(document);
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        Actor who = actor.find().orElse(null);
        return who != null && KINDS.contains(kind) && repository.enterprise(owner) != null
                && (who.organisation().equals(owner) && who.has(Role.SUPPLIER) || who.has(Role.PROJECT_OFFICER));
    }
}
