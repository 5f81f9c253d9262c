package org.yangguang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yangguang.document.DocumentAccess;
import org.yangguang.document.DocumentService;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.secrecy.SecrecyLevel;

/** The papers of a proposal: read by whoever reads the project, added by the applicant while it has the form in hand. */
@ApplicationScoped
class ProposalPapers implements DocumentAccess {

    /** The minutes that prove a party group's decision, added by the officer who records it. */
    private static final String MINUTES = "group-minutes";

    @Inject
    private ProjectRepository repository;
    @Inject
    private CurrentActor current;
    /** Looked up when asked: the documents themselves ask this bean. */
    @Inject
    private Instance<DocumentService> documents;

    @Override
    public boolean mayRead(String owner) {
        return repository.proposal(owner).filter(p -> Readable.by(current.get()).includes(p.facts())).isPresent();
    }

    @Override
    public boolean mayAttach(String owner, String kind) {
        Optional<Proposal> found = repository.proposal(owner);
        if (found.isEmpty()) {
            return false;
        }
        ProposalFacts facts = found.get().facts();
        Actor me = current.get();
        if (kind.equals(MINUTES)) {
            return facts.status() == ProjectStatus.SCREENED && me.has(Role.PROJECT_OFFICER)
                    && Readable.by(me).includes(facts);
        }
        return (found.get().isEditable() || isOutstanding(facts, kind)) && Screening.DOCUMENT_KINDS.contains(kind) && me.has(Role.APPLICANT)
                && Readable.by(me).includes(facts);
    }

    /** An application that came by a workbook may still lack documents that its call asks for. */
    private boolean isOutstanding(ProposalFacts facts, String kind) {
        return facts.status() == ProjectStatus.SUBMITTED
                && repository.call(facts.callNumber()).filter(c -> c.documents().contains(kind)).isPresent()
                && !documents.get().has(facts.documentOwner(), kind);
    }

    @Override
    public SecrecyLevel levelOf(String application) {
        return repository.proposal(application).map(p -> p.form().secrecy()).orElse(null);
    }

    @Override
    public String caseOf(String owner) {
        return repository.proposal(owner).map(p -> p.facts().applicationNumber()).orElse(null);
    }
}
