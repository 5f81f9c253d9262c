package org.yangguang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.document.DocumentService;
import org.yangguang.shared.Numbering;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.NewCase;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.Workflow;

/** The first submission of a proposal that was found complete, whether it came by the form or by a workbook. */
@ApplicationScoped
class ProposalEntry {

    @Inject
    private ProjectRepository repository;
    @Inject
    private ProposalBook book;
    @Inject
    private DocumentService documents;
    @Inject
    private Workflow workflow;
    @Inject
    private Numbering numbering;
    @Inject
    private CalendarService calendar;
    @Inject
    private AuditTrail trail;

    /** Gives the application its number and starts its lifecycle with the recommending unit. */
    ProposalFacts handIn(Proposal proposal, String recommender, String by, LocalDateTime now) {
        proposal.submit(numbering.next("SB"), recommender, by, now);
        repository.flush();
        ProposalFacts facts = proposal.facts();
        documents.fileUnder(facts.documentOwner(), facts.applicationNumber());
        trail.subject(facts.applicationNumber(), null);
        trail.amount(facts.requestedAmount());
        workflow.startLifecycle(new NewCase(facts.applicationNumber(), facts.title(), facts.mode(), facts.applicant(),
                facts.buyer(), facts.finance(), facts.requestedAmount()), Handoff.to(Outcome.SUBMITTED, recommender,
                calendar.dueIn(book.days(facts.lawDate(), "PROJECT-DUE.recommend"))));
        return facts;
    }
}
