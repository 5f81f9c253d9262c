package org.yangguang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;

/**
 * Who may see a case and its papers by their work: the ministry's own staff, everyone whose organisation has or had a
 * task on the record; who holds the record's open task may add to it.
 */
@ApplicationScoped
class TaskPapers implements DocumentAccess {

    @Inject
    private WorklistRepository repository;

    @Inject
    private CurrentActor current;

    @Override
    public boolean mayRead(String owner) {
        Optional<KeyRow> key = repository.key(owner);
        Actor actor = current.get();
        return key.isPresent() && (actor.ofMinistry() || repository.tookPartIn(key.get().subject(), parties(actor))
                || repository.cosigned(key.get().subject(), actor.userName()));
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return repository.key(owner).filter(k -> repository.holdsOpen(k.subject(), current.get().allGroups())).isPresent();
    }

    @Override
    public String caseOf(String owner) {
        return repository.key(owner).map(KeyRow::applicationNumber).orElse(null);
    }

    /** Whether the actor may see where the case stands. */
    boolean maySee(CaseRow row) {
        Actor actor = current.get();
        Set<String> parties = parties(actor);
        return actor.ofMinistry() || parties.contains(row.view().applicant()) || repository.tookPart(row.applicationNumber(), parties);
    }

    private static Set<String> parties(Actor actor) {
        Set<String> parties = actor.organisations();
        parties.add(actor.userName());
        actor.standsInFor().forEach(p -> parties.add(p.userName()));
        return parties;
    }
}
