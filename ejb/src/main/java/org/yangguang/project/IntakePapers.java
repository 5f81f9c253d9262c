package org.yangguang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.CurrentActor;

/** The papers of an import, the workbook and its answer: read by its organisation and by the department of the call. */
@ApplicationScoped
class IntakePapers implements DocumentAccess {

    @Inject
    private IntakeRepository repository;
    @Inject
    private ProposalBook book;
    @Inject
    private CurrentActor current;

    @Override
    public boolean mayRead(String owner) {
        IntakeScope scope = IntakeScope.of(current.get());
        return repository.intake(owner).filter(i -> scope.organisations().contains(i.organisation())
                || scope.answersFor(book.programme(book.call(i.callNumber()).programmeCode()).buyer())).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return false;
    }
}
