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

    /**
     * The supplementary record of a draw by the tender's agent while the committee marks; the paper of a winner who does not
     * sign by the agent or an officer until it has been decided on.
     */
    @Override
    public boolean mayAttach(String owner, String kind) {
        if (!owner.startsWith("CG-")) {
            return false;
        }
        if ("draw-record".equals(kind)) {
            // while the committee marks its agent holds no task, and the supplementary record of the draw still has to come
            Tender tender = repository.ofNumber(owner);
            return tender != null && tender.status == TenderStatus.EVALUATING && isAgentOf(tender);
        }
        Refusal refusal = kind.equals(AwardRefusalService.PAPER) ? repository.refusal(owner) : null;
        return refusal != null && !refusal.isDecided()
                && (actor.find().map(a -> a.has(Role.PROJECT_OFFICER)).orElse(false) || isAgentOf(repository.ofNumber(refusal.tender())));
    }

    private boolean isAgentOf(Tender tender) {
        return actor.find().map(a -> a.has(Role.PROCUREMENT_AGENT) && a.organisations().contains(tender.agency)).orElse(false);
    }

    @Override
    public String caseOf(String owner) {
        Tender tender = owner.startsWith("CG-") ? repository.ofNumber(owner) : null;
        return tender == null ? null : tender.applicationNumber;
    }
}
