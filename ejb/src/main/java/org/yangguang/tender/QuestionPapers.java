package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yangguang.document.DocumentAccess;
import org.yangguang.identity.CurrentActor;

/** Papers that come with a bidder's answer: sent by the bidder in the term, read by whoever may read the answer. */
@ApplicationScoped
class QuestionPapers implements DocumentAccess {

    private static final String KIND = "bid-answer";

    @Inject
    private TenderRepository repository;

    @Inject
    private BidQuestions questions;

    @Inject
    private TenderDesk desk;

    @Inject
    private CurrentActor actor;

    private Optional<BidQuestion> question(String owner) {
        return owner.startsWith("CG-") ? Optional.ofNullable(repository.bidQuestion(owner)) : Optional.empty();
    }

    @Override
    public boolean mayRead(String owner) {
        return question(owner).filter(q -> questions.mayRead(repository.ofNumber(q.tender()), q)).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        return KIND.equals(kind) && question(owner).filter(q -> q.supplier().equals(actor.get().organisation()) && q.isOpen(desk.now())).isPresent();
    }

    @Override
    public String caseOf(String owner) {
        return question(owner).map(q -> repository.ofNumber(q.tender()).applicationNumber).orElse(null);
    }
}
