package org.yangguang.project;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.Workflow;

/** Door for what happens to many applications in one act: they are ranked and forwarded together, and decided by list. */
@Stateless
@Audited
public class ListedProposalService {

    private static final String RECOMMEND = "recommendProposal";

    @Inject
    private ProjectRepository repository;
    @Inject
    private ProposalBook book;
    @Inject
    private Workflow workflow;
    @Inject
    private Numbering numbering;
    @Inject
    private CalendarService calendar;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;
    @Inject
    private Event<ProjectApproved> approved;
    @Inject
    private Event<ProposalEnded> ended;

    /** The applications of a call that stand with this recommending unit. Called by its ranking (selection). */
    @RolesAllowed(Roles.RECOMMENDING_UNIT)
    public List<ProjectView> listAtRecommender(String call, String unit) {
        return book.views(repository.atRecommender(call, unit, ProjectStatus.SUBMITTED));
    }

    /**
     * Forwards one application of a ranking in the transaction that forwards them all. Called by selection, which has
     * checked ranks and letter. Refuses an application whose task is not in the actor's hands, and of a call decided one by
     * one.
     */
    @RolesAllowed(Roles.RECOMMENDING_UNIT)
    public void forwardRanked(String application, String opinion) {
        String taskId = workflow.findTask(application, RECOMMEND).orElseThrow(() -> new NotFound("task", application));
        OpenTask task = workflow.require(taskId, RECOMMEND);
        Proposal proposal = book.requireLocked(task.applicationNumber());
        ProposalFacts facts = proposal.facts();
        Breaches.ensure(book.call(facts.callNumber()).isByList(), ProjectRule.WAITS_FOR_ITS_LIST, proposal.knownAs());
        proposal.recommended();
        trail.subject(proposal.knownAs(), null);
        repository.flush();
        workflow.complete(task, Handoff.to(Outcome.FORWARDED, facts.buyer(),
                calendar.dueIn(book.days(facts.lawDate(), "PROJECT-DUE.screen"))), opinion);
    }

    /**
     * What the leader's decision on a list means for one application: approved it gets its number (统一标识) and goes on as
     * after an approval of its own; deferred it stays in the library; rejected it ends with the reason. Called by selection
     * within the leader's guarded task. Refuses who examined it (BUD-11), more than was asked for (PROJECT-X10), and what
     * does not wait for a list (PROJECT-X34).
     */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER})
    public String decideListed(String application, ListedDecision decision) {
        LocalDateTime now = LocalDateTime.now(clock);
        String by = actor.get().userName();
        Proposal proposal = book.requireLocked(application);
        ProposalFacts facts = proposal.facts();
        proposal.ensureWaitsForList();
        Handoff handoff = Handoff.to(decision.outcome());
        switch (Outcome.among(decision.outcome(), Outcome.APPROVED, ListedDecision.DEFERRED, Outcome.REJECTED)) {
            case Outcome.APPROVED -> {
                String number = numbering.next("XM-" + now.getYear() + "-" + facts.functionCode());
                proposal.approveByList(decision.amount(), number, by, now);
                workflow.numberCase(application, number);
                workflow.value(application, decision.amount());
                trail.amount(decision.amount());
                approved.fire(new ProjectApproved(application, number, facts.title(), decision.amount(), proposal.secrecy()));
                handoff = Handoff.to(Outcome.APPROVED, facts.applicant());
            }
            case Outcome.REJECTED -> {
                proposal.reject(decision.reason(), by, now);
                ended.fire(new ProposalEnded(application, null, ProjectStatus.REJECTED, decision.reason()));
            }
            default -> proposal.agreedBy(by);
        }
        trail.subject(proposal.knownAs(), proposal.facts().projectNumber());
        repository.flush();
        workflow.answer("listDecided", application, handoff);
        return proposal.facts().projectNumber();
    }

    /** What an application says, for the experts who score it. Called by selection within the expert's own task. */
    @RolesAllowed(Roles.EXPERT)
    public ProposalForm viewForScoring(String application) {
        return book.require(application).form();
    }

    /** Who approves this sum by the table of that day's law (approval-route), with its inputs. Called by selection for a list's total. */
    @PermitAll
    public RouteView findRoute(Money amount, LocalDate lawDate) {
        return book.route(lawDate, amount, LocalDateTime.now(clock)).view();
    }
}
