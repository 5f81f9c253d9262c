package org.yangguang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;

/**
 * Who may see a case and its papers by their work: the ministry's own staff, everyone whose organisation has or had a
 * task on the record; who holds the record's open task may add to it.
 */
@ApplicationScoped
class TaskPapers implements DocumentAccess {

    private static final Set<Role> STAFF = EnumSet.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.AUTHORITY_OFFICER,
            Role.LEGAL_ADVISER, Role.FINANCE_OFFICER, Role.FINANCE_LEAD, Role.AUDITOR);

    @Inject
    private WorklistRepository repository;

    @Inject
    private CurrentActor current;

    @Override
    public boolean mayRead(String owner) {
        Optional<KeyRow> key = repository.key(owner);
        Actor actor = current.get();
        return key.isPresent() && (isStaff(actor) || repository.tookPartIn(key.get().subject(), parties(actor))
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
        return isStaff(actor) || parties.contains(row.view().applicant()) || repository.tookPart(row.applicationNumber(), parties);
    }

    private static boolean isStaff(Actor actor) {
        return STAFF.stream().anyMatch(actor::has);
    }

    private static Set<String> parties(Actor actor) {
        Set<String> parties = new TreeSet<>(Set.of(actor.organisation(), actor.userName()));
        actor.standsInFor().forEach(p -> {
            parties.add(p.organisation());
            parties.add(p.userName());
        });
        return parties;
    }
}
