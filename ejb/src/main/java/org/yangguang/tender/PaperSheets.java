package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;

/**
 * Who sees marks on paper and their scan: before all sheets are in nobody but the member, who entered them, and who may verify
 * them now; afterwards whoever sees the other sheets. Other members never.
 */
@ApplicationScoped
class PaperSheets implements DocumentAccess {

    static final String SCAN = "scan";

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private IdentityService identity;

    @Inject
    private CurrentActor current;

    /** The tender's agent, and the purchaser's officer: who holds the evaluation (87号第四十五条). */
    boolean holds(Tender tender) {
        return current.find().filter(a -> a.has(Role.PROCUREMENT_AGENT) && a.organisations().contains(tender.agency)
                || a.has(Role.PROJECT_OFFICER) && a.organisations().contains(tender.buyer)).isPresent();
    }

    private boolean sits(Tender tender) {
        return current.find().filter(a -> tender.running().stream().anyMatch(s -> s.member().equals(a.userName()))).isPresent();
    }

    private boolean mayVerify(Tender tender, PaperSheet paper) {
        return paper.isOpen() && tender.status == TenderStatus.EVALUATING && holds(tender) && !sits(tender)
                && !paper.isEnteredBy(current.get().userName());
    }

    private boolean maySee(Tender tender, PaperSheet paper) {
        String reader = current.find().map(Actor::userName).orElse(null);
        if (reader == null || paper.member().equals(reader) || paper.isEnteredBy(reader)) {
            return true;
        }
        return mayVerify(tender, paper) || !sits(tender) && tender.status.compareTo(TenderStatus.CONCLUDING) >= 0 && desk.seesAll(tender);
    }

    PaperSheetView view(Tender tender, PaperSheet paper) {
        return paper.view(maySee(tender, paper), mayVerify(tender, paper), identity::displayName);
    }

    private Optional<PaperSheet> find(String owner) {
        return owner.startsWith("CG-") ? Optional.ofNullable(repository.paperSheet(owner)) : Optional.empty();
    }

    @Override
    public boolean mayRead(String owner) {
        return find(owner).filter(p -> maySee(repository.ofNumber(p.tender()), p)).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return SCAN.equals(kind) && find(owner).filter(p -> p.isOpen() && p.isEnteredBy(current.get().userName())).isPresent();
    }

    @Override
    public String caseOf(String owner) {
        return find(owner).map(p -> repository.ofNumber(p.tender()).applicationNumber).orElse(null);
    }
}
