package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;

/** The tender file is for everyone once the notice stands; everything else goes by the tasks on the case. */
@ApplicationScoped
class TenderPapers implements DocumentAccess {

    @Inject
    private TenderRepository repository;

    @Inject
    private CurrentActor actor;

    @Override
    public boolean mayRead(String owner) {
        Tender tender = owner.startsWith("CG-") ? repository.ofNumber(owner) : null;
        return tender != null && tender.publishedAt != null;
    }

    @Override
    public boolean isForEveryone() {
        return true;
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        // while the committee marks its agent holds no task, and the supplementary record of the draw still has to come
        Tender tender = "draw-record".equals(kind) && owner.startsWith("CG-") ? repository.ofNumber(owner) : null;
        return tender != null && tender.status == TenderStatus.EVALUATING && actor.get().has(Role.PROCUREMENT_AGENT) && actor.get().organisations().contains(tender.agency);
    }

    @Override
    public String caseOf(String owner) {
        Tender tender = owner.startsWith("CG-") ? repository.ofNumber(owner) : null;
        return tender == null ? null : tender.applicationNumber;
    }
}
