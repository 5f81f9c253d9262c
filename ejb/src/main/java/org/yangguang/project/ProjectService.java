package org.yangguang.project;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.Resolutions;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Slice;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.Workflow;

/** Door of 立项: the tasks on a proposal, and the facts of a project for every later stage. */
@Stateless
@Audited
public class ProjectService {

    private static final String RECORDED = "recorded";
    private static final String GROUP_DECISION = "groupDecision";

    @Inject
    private Resolutions resolutions;
    @Inject
    private ProjectRepository repository;
    @Inject
    private ProposalBook book;
    @Inject
    private ProposalDesk desk;
    @Inject
    private Workflow workflow;
    @Inject
    private Numbering numbering;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;
    @Inject
    private Event<ProjectApproved> approved;
    @Inject
    private Event<ProposalShortlisted> shortlisted;

    /**
     * The facts of a project, by its project, application or draft number. Called by later stages inside their own guarded
     * doors, which have checked the actor's right; pages and API ask {@link #viewProject}.
     *
     * @throws NotFound no such project
     */
    @PermitAll
    public ProjectView project(String number) {
        return book.view(book.require(number));
    }

    /**
     * The budget item of a project: its applicant's share of its programme. Called by the tender, which counts what is bought from one item.
     */
    @PermitAll
    public String viewBudgetItem(String number) {
        ProjectView project = project(number);
        return project.programme() + " " + project.applicant();
    }

    /** Application numbers of all approved projects of the same item. Called by the tender. */
    @PermitAll
    public List<String> listOfBudgetItem(String number) {
        ProjectView project = project(number);
        return repository.ofBudgetItem(project.programme(), project.applicant());
    }

    /** What the application measured itself by: its indicators. Called when the first budget is opened. */
    @PermitAll
    public List<Indicator> findIndicators(String number) {
        return book.require(number).form().indicators();
    }

    /**
     * A project as a reader may see it: an applicant its own, a recommending unit those of its units, the ministry those
     * of its departments, the auditor all.
     *
     * @throws NotFound no such project, or not one the actor may read
     */
    @PermitAll
    public ProjectView viewProject(String number) {
        Proposal proposal = book.require(number);
        if (!mayView(number)) {
            throw new NotFound("project", number);
        }
        return book.view(proposal);
    }

    /** Whether the actor may read the project's dossier by its role; suppliers and experts come by contract and appraisal. */
    @PermitAll
    public boolean mayView(String number) {
        return desk.mayView(number);
    }

    /** A page of the projects that the actor may read, newest first; {@code first} counts from 0. */
    @PermitAll
    public ProjectPage register(ProjectFilter filter, int first, int count) {
        Readable readable = Readable.by(actor.get());
        return new ProjectPage(book.views(repository.page(filter, readable, Slice.first(first), Slice.count(count, Slice.MOST))),
                repository.count(filter, readable));
    }

    /**
     * The projects handed in within a year that the actor may read, by application number: as many as a page has, from after
     * this number on, null for the first. Called by the project ledger, which goes on while others work.
     */
    @PermitAll
    public List<ProjectView> listSubmitted(int year, String after) {
        return book.views(repository.submitted(Readable.by(actor.get()), startOf(year), startOf(year + 1), after, Slice.MOST));
    }

    /** How many {@link #listSubmitted} gives in all, for this actor. Called by the project ledger. */
    @PermitAll
    public long countSubmitted(int year) {
        return repository.countSubmitted(Readable.by(actor.get()), startOf(year), startOf(year + 1));
    }

    /** The numbers of all approved projects that the actor may read. Called by the ledgers that have rows within a project. */
    @PermitAll
    public List<String> listApprovedNumbers() {
        return repository.approvedNumbers(Readable.by(actor.get()));
    }

    private static LocalDateTime startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay();
    }

    /**
     * 推荐上报, by the applicant's superior unit: forwards to the ministry's officer, returns with all defects, or rejects
     * with the reason. Refuses to forward alone what is to be ranked and forwarded with its call's others (PROJECT-X31).
     */
    @RolesAllowed(Roles.RECOMMENDING_UNIT)
    public void recommendProposal(String taskId, ProposalDecision decision) {
        OpenTask task = workflow.require(taskId, "recommendProposal");
        Proposal proposal = desk.read(task, decision.version());
        switch (Outcome.among(decision.outcome(), Outcome.FORWARDED, Outcome.RETURNED, Outcome.REJECTED)) {
            case Outcome.FORWARDED -> {
                Breaches.ensure(!book.call(proposal.facts().callNumber()).isByList(), ProjectRule.RANKED_AND_FORWARDED_TOGETHER,
                        proposal.facts().callNumber());
                Outcome.said(decision.opinion());
                proposal.recommended();
                desk.finish(task, proposal, desk.handoff(Outcome.FORWARDED, proposal.facts().buyer(), proposal, "PROJECT-DUE.screen"),
                        decision.opinion());
            }
            case Outcome.RETURNED -> sendBack(task, proposal, Outcome.RETURNED, decision.opinion(), decision.defects());
            default -> reject(task, proposal, decision.opinion());
        }
    }

    /** 补正申报, by the applicant after a return: the whole form again, checked as at the submission. */
    @RolesAllowed(Roles.APPLICANT)
    public void correctProposal(String taskId, ProposalForm form) {
        OpenTask task = workflow.require(taskId, "correctProposal");
        Proposal proposal = desk.read(task, form.version());
        LocalDateTime now = LocalDateTime.now(clock);
        ProposalFacts facts = proposal.facts();
        ProposalCheck.complete(form, book.measure(facts, form, now.toLocalDate())).refuseIfAny();
        proposal.write(form, now);
        proposal.resubmit(actor.get().userName(), now);
        desk.finish(task, proposal, desk.handoff(Outcome.SUBMITTED, facts.recommender(), proposal, "PROJECT-DUE.recommend"), null);
    }

    /** 撤回申报, by the applicant while a returned application is in its hands; the application ends. */
    @RolesAllowed(Roles.APPLICANT)
    public void withdrawApplication(String taskId, EndProject withdrawal) {
        OpenTask task = workflow.require(taskId, "correctProposal");
        Proposal proposal = desk.read(task, withdrawal.version());
        proposal.withdraw(withdrawal.reason(), actor.get().userName(), LocalDateTime.now(clock));
        desk.ended(proposal, ProjectStatus.WITHDRAWN, withdrawal.reason());
        desk.finish(task, proposal, Handoff.to(Outcome.WITHDRAWN), withdrawal.reason());
    }

    /** What the officer examines, with the look-alikes and the way of approval that the amount takes. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public Screening viewScreening(String number) {
        Proposal proposal = book.require(number);
        ProposalFacts facts = proposal.facts();
        if (facts.applicationNumber() == null || !mayView(number)) {
            throw new NotFound("project", number);
        }
        Money amount = facts.proposedAmount() == null ? facts.requestedAmount() : facts.proposedAmount();
        return book.screening(proposal, book.route(facts, amount, LocalDateTime.now(clock)));
    }

    /**
     * 形式审查, by the department's officer: forwards along the route of the approval table, whose inputs, rule and result
     * are kept, or into the library when the call is decided by list; or returns with all defects; or rejects. Refuses to
     * forward with an item of the list unmet, or with look-alikes that nobody has judged (避免重复建设).
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void screenProposal(String taskId, ScreeningForm form) {
        OpenTask task = workflow.require(taskId, "screenProposal");
        Proposal proposal = desk.read(task, form.version());
        switch (Outcome.among(form.outcome(), Outcome.FORWARDED, Outcome.RETURNED, Outcome.REJECTED)) {
            case Outcome.FORWARDED -> forward(task, proposal, form);
            case Outcome.RETURNED -> {
                List<Defect> defects = new ArrayList<>(form.defects());
                form.checks().stream().filter(c -> !c.met() && c.remark() != null && !c.remark().isBlank())
                        .forEach(c -> defects.add(new Defect(c.item(), c.remark())));
                sendBack(task, proposal, Outcome.RETURNED, form.opinion(), defects);
            }
            default -> reject(task, proposal, form.opinion());
        }
    }

    private void forward(OpenTask task, Proposal proposal, ScreeningForm form) {
        ProposalFacts facts = proposal.facts();
        LocalDateTime now = LocalDateTime.now(clock);
        Money amount = form.proposedAmount() == null ? facts.requestedAmount() : form.proposedAmount();
        if (book.call(facts.callNumber()).isByList()) {
            proposal.screened(form, !book.lookAlikes(facts).isEmpty(), null, actor.get().userName());
            Outcome.said(form.opinion());
            trail.amount(amount);
            shortlisted.fire(new ProposalShortlisted(facts.applicationNumber(), amount));
            desk.finish(task, proposal, Handoff.to("toList"), form.opinion());
            return;
        }
        RouteDecision route = book.route(facts, amount, now);
        proposal.screened(form, !book.lookAlikes(facts).isEmpty(), route, actor.get().userName());
        Outcome.said(form.opinion());
        trail.amount(amount);
        String party = route.route().equals("toFinance") ? facts.finance() : facts.buyer();
        desk.finish(task, proposal, desk.handoff(route.route(), party, proposal, "PROJECT-DUE.approve"), form.opinion());
    }

    /**
     * 处室审批, by the division head, of amounts below the division's band: the approval gives the project its number
     * (统一标识). Refuses who screened it (BUD-11), a return that names no defect (PROJECT-X08), a rejection without reason.
     */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public void approveAsDivisionHead(String taskId, ProposalDecision decision) {
        decide(workflow.require(taskId, "approveAsDivisionHead"), decision, this::approve);
    }

    /** 财务审核, of large amounts: passes on to the authority, or to the recording of the party group's decision first. */
    @RolesAllowed(Roles.FINANCE_LEAD)
    public void approveAsFinanceLead(String taskId, ProposalDecision decision) {
        decide(workflow.require(taskId, "approveAsFinanceLead"), decision, (task, proposal, opinion) -> {
            proposal.agreedBy(actor.get().userName());
            boolean group = proposal.route().needsGroupDecision();
            desk.finish(task, proposal, desk.handoff(group ? GROUP_DECISION : Outcome.APPROVED, proposal.facts().buyer(), proposal,
                    group ? "PROJECT-DUE.group" : "PROJECT-DUE.approve"), opinion);
        });
    }

    /**
     * 登记党组决定, by the officer, above the band of the party group (“三重一大”), or by reference to the recorded minutes.
     * Refuses minutes without number, of a day to come or before the application, and a record that is not in force for
     * this project (RESOLUTION-X04 to X06): without them nothing goes on.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void recordGroupDecision(String taskId, GroupDecision decision) {
        OpenTask task = workflow.require(taskId, "recordGroupDecision");
        Proposal proposal = desk.read(task, decision.version());
        if (Outcome.among(decision.outcome(), RECORDED, Outcome.REJECTED).equals(RECORDED)) {
            GroupDecision taken = decision.restsOnRecord()
                    ? decision.as(resolutions.inForce(decision.resolution(), task.applicationNumber(), Set.of(ResolutionKind.PARTY_GROUP), "resolution"))
                    : decision;
            proposal.groupDecided(taken, LocalDate.now(clock));
            desk.finish(task, proposal, desk.handoff(RECORDED, proposal.facts().buyer(), proposal, "PROJECT-DUE.approve"),
                    decision.opinion());
        } else {
            reject(task, proposal, decision.opinion());
        }
    }

    /**
     * 司领导审批, by the authority: the last approval of larger amounts; gives the project its number. Refuses as
     * {@link #approveAsDivisionHead}, and above the party group's band without its decision (PROJECT-X09).
     */
    @RolesAllowed(Roles.AUTHORITY_OFFICER)
    public void approveAsAuthority(String taskId, ProposalDecision decision) {
        decide(workflow.require(taskId, "approveAsAuthority"), decision, this::approve);
    }

    private interface Approval {
        void of(OpenTask task, Proposal proposal, String opinion);
    }

    private void decide(OpenTask task, ProposalDecision decision, Approval approval) {
        Proposal proposal = desk.read(task, decision.version());
        switch (Outcome.among(decision.outcome(), Outcome.APPROVED, Outcome.RETURNED_TO_OFFICER, Outcome.RETURNED_TO_APPLICANT,
                Outcome.REJECTED)) {
            case Outcome.APPROVED -> {
                Outcome.said(decision.opinion());
                approval.of(task, proposal, decision.opinion());
            }
            case Outcome.RETURNED_TO_OFFICER -> {
                proposal.returnedToOfficer(decision.opinion());
                desk.finish(task, proposal, desk.handoff(Outcome.RETURNED_TO_OFFICER, proposal.facts().buyer(), proposal,
                        "PROJECT-DUE.screen"), decision.opinion());
            }
            case Outcome.RETURNED_TO_APPLICANT ->
                    sendBack(task, proposal, Outcome.RETURNED_TO_APPLICANT, decision.opinion(), decision.defects());
            default -> reject(task, proposal, decision.opinion());
        }
    }

    private void approve(OpenTask task, Proposal proposal, String opinion) {
        LocalDateTime now = LocalDateTime.now(clock);
        ProposalFacts facts = proposal.facts();
        String number = numbering.next("XM-" + now.getYear() + "-" + facts.functionCode());
        proposal.approve(number, actor.get().userName(), now);
        workflow.numberCase(facts.applicationNumber(), number);
        trail.amount(facts.proposedAmount());
        approved.fire(new ProjectApproved(facts.applicationNumber(), number, facts.title(), facts.proposedAmount(), proposal.secrecy()));
        desk.finish(task, proposal, Handoff.to(Outcome.APPROVED, facts.applicant()), opinion);
    }

    private void sendBack(OpenTask task, Proposal proposal, String outcome, String opinion, List<Defect> defects) {
        proposal.returned(opinion, defects, actor.get().userName(), LocalDateTime.now(clock));
        desk.finish(task, proposal, desk.handoff(outcome, proposal.facts().applicant(), proposal, "PROJECT-DUE.correct"), opinion);
    }

    private void reject(OpenTask task, Proposal proposal, String reason) {
        proposal.reject(reason, actor.get().userName(), LocalDateTime.now(clock));
        desk.ended(proposal, ProjectStatus.REJECTED, reason);
        desk.finish(task, proposal, Handoff.to(Outcome.REJECTED), reason);
    }

    /** 恢复项目, by the head of the department: work goes on, and the open tasks' time limits move by the time halted. */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public void resumeProject(String taskId, ResumeForm form) {
        OpenTask task = workflow.require(taskId, "resumeProject");
        Proposal proposal = desk.read(task, form.version());
        proposal.resume();
        workflow.resumeCase(task.applicationNumber(), false);
        desk.finish(task, proposal, Handoff.to("resumed"), form.opinion());
    }

    /** 终止清算, by the finance officer: what was paid, what of it was used, what went back to the treasury. */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public void settleProject(String taskId, Settlement settlement) {
        OpenTask task = workflow.require(taskId, "settleProject");
        Proposal proposal = desk.read(task, settlement.version());
        proposal.settle(settlement, LocalDateTime.now(clock));
        trail.amount(settlement.recovered());
        desk.finish(task, proposal, Handoff.to("settled"), settlement.opinion());
    }

    /** The project has run its course; called by acceptance when archive and assets are handed over. */
    @RolesAllowed({Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD})
    public void completed(String number) {
        book.requireLocked(number).completed(LocalDateTime.now(clock));
    }

    /**
     * A later stage has ended the project (不予批复预算、论证不通过); called by that stage in the transaction of its own
     * guarded decision, and the drawing ends with it.
     */
    @RolesAllowed({Roles.FINANCE_LEAD, Roles.DIVISION_HEAD})
    public void refused(String number, String reason) {
        Proposal proposal = book.requireLocked(number);
        proposal.terminate(reason, actor.get().userName(), LocalDateTime.now(clock));
        desk.ended(proposal, ProjectStatus.TERMINATED, reason);
    }
}
