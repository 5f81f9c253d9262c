package org.yangguang.project;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Workflow;

/** What is done to a project as a whole and outside of its tasks: its level of secrecy is changed, it is halted, it is stopped for good. */
@Stateless
@Audited
public class ProjectControlService {

    @Inject
    private ProjectRepository repository;
    @Inject
    private ProposalBook book;
    @Inject
    private ProposalDesk desk;
    @Inject
    private Workflow workflow;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;
    @Inject
    private Event<ProjectReclassified> reclassified;

    /**
     * 变更密级, by an officer of the project's department, with the reason. What becomes internal leaves the portal at
     * once, what becomes public is reviewed before it stands there. Refuses a classified level (保守国家秘密法第二十九条)
     * and a draft.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD})
    public ProjectView changeSecrecy(String number, SecrecyChange change) {
        Proposal proposal = book.requireLocked(number);
        ProposalFacts facts = proposal.facts();
        if (facts.applicationNumber() == null || !actor.get().organisations().contains(facts.buyer())) {
            throw new NotFound("project", number);
        }
        ProjectView before = book.view(proposal);
        proposal.reclassify(change.secrecy(), change.reason());
        repository.flush();
        if (facts.projectNumber() != null) {
            reclassified.fire(new ProjectReclassified(facts.projectNumber(), facts.title(), facts.approvedAmount(), change.secrecy()));
        }
        trail.subject(proposal.knownAs(), facts.projectNumber());
        trail.change(before, book.view(proposal));
        return book.view(proposal);
    }

    /**
     * Halts a running project, by the head of its department: nothing is done on it and its time limits stand still until
     * {@code resumeProject}. Refuses a limit longer than the law's (财政部令第94号第二十八条).
     */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public void suspendProject(String number, SuspendProject halt) {
        Proposal proposal = desk.ownRunning(number, halt.version());
        LocalDate today = LocalDate.now(clock);
        proposal.suspend(halt, today, book.days(today, "DSP-03.suspension"));
        String application = proposal.facts().applicationNumber();
        trail.subject(proposal.knownAs(), proposal.facts().projectNumber());
        repository.flush();
        workflow.correlate("suspend", application, Handoff.to(null, proposal.facts().buyer(), halt.until().atTime(18, 0)));
        workflow.suspendCase(application, halt.until());
    }

    /** Terminates a running project for good, by the authority; the finance officer settles what was paid. */
    @RolesAllowed(Roles.AUTHORITY_OFFICER)
    public void terminateProject(String number, EndProject end) {
        Proposal proposal = desk.ownRunning(number, end.version());
        String application = proposal.facts().applicationNumber();
        boolean halted = workflow.caseOf(application).suspended();
        proposal.terminate(end.reason(), actor.get().userName(), LocalDateTime.now(clock));
        desk.ended(proposal, ProjectStatus.TERMINATED, end.reason());
        trail.subject(proposal.knownAs(), proposal.facts().projectNumber());
        repository.flush();
        if (halted) {
            workflow.resumeCase(application, false);
        }
        workflow.correlate("terminate", application, desk.handoff(null, proposal.facts().finance(), proposal, "PROJECT-DUE.settle"));
    }
}
