package org.yangguang.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Workflow;

/** How every act on a proposal begins and ends: the record is taken up as it was read, and sent on with its time limit. */
@ApplicationScoped
class ProposalDesk {

    @Inject
    private ProjectRepository repository;
    @Inject
    private ProposalBook book;
    @Inject
    private Workflow workflow;
    @Inject
    private CalendarService calendar;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Event<ProposalEnded> ended;

    boolean mayView(String number) {
        return repository.proposal(number).filter(p -> Readable.by(actor.get()).includes(p.facts())).isPresent();
    }

    /** Locked, as the actor read it. */
    Proposal read(OpenTask task, long version) {
        Proposal proposal = book.requireLocked(task.applicationNumber());
        proposal.ensureRead(version);
        return proposal;
    }

    /** The same without a task, for who may read it. */
    Proposal ownRunning(String number, long version) {
        if (!mayView(number)) {
            throw new NotFound("project", number);
        }
        Proposal proposal = book.requireLocked(number);
        proposal.ensureRead(version);
        return proposal;
    }

    Handoff handoff(String outcome, String party, Proposal proposal, String dueCode) {
        return Handoff.to(outcome, party, calendar.dueIn(book.days(proposal.facts().lawDate(), dueCode)));
    }

    void ended(Proposal proposal, ProjectStatus how, String reason) {
        ended.fire(new ProposalEnded(proposal.facts().applicationNumber(), proposal.facts().projectNumber(), how, reason));
    }

    void finish(OpenTask task, Proposal proposal, Handoff handoff, String opinion) {
        trail.subject(proposal.knownAs(), proposal.facts().projectNumber());
        repository.flush();
        workflow.value(proposal.facts().applicationNumber(), proposal.facts().amount());
        workflow.complete(task, handoff, opinion);
    }
}
