package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yangguang.document.DocumentAccess;

/** The tender file is for everyone once the notice stands; everything else goes by the tasks on the case. */
@ApplicationScoped
class TenderPapers implements DocumentAccess {

    @Inject
    private TenderRepository repository;

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
        return false;
    }

    @Override
    public String caseOf(String owner) {
        Tender tender = owner.startsWith("CG-") ? repository.ofNumber(owner) : null;
        return tender == null ? null : tender.applicationNumber;
    }
}
