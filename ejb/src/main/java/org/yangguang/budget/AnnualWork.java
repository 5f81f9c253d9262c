package org.yangguang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.project.ProjectService;
import org.yangguang.regulation.RegulationService;
import org.yangguang.selection.LibraryService;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.Workflow;

/** The steps of {@code budget-annual.bpmn}, called by the doors of their names: the round acts, then the task is completed. */
@ApplicationScoped
class AnnualWork {

    static final String PROCESS = "budget-annual";
    static final String DUE_PROPOSE = "BUDGET-DUE.proposeAnnual";
    private static final String DUE_SUBMIT = "BUDGET-DUE.submitAnnual";
    private static final String DUE_CONTROL = "BUDGET-DUE.issueControlFigures";
    private static final String DUE_FIT = "BUDGET-DUE.fitAnnual";
    private static final String DUE_APPROVE = "BUDGET-DUE.approveAnnual";
    private static final int END_OF_OFFICE = 17;

    @Inject
    private AnnualRepository rounds;
    @Inject
    private BudgetRepository budgets;
    @Inject
    private ProjectService projects;
    @Inject
    private LibraryService library;
    @Inject
    private IdentityService identity;
    @Inject
    private RegulationService regulations;
    @Inject
    private CalendarService calendar;
    @Inject
    private Workflow workflow;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    void propose(OpenTask task, AnnualProposal proposal) {
        AnnualRound round = read(task, proposal.version());
        Map<String, Set<String>> codes = budgets.codes().stream().collect(Collectors.groupingBy(CodeView::kind,
                Collectors.mapping(CodeView::code, Collectors.toSet())));
        round.propose(proposal, new AnnualRound.Known(codes.getOrDefault("function", Set.of()), codes.getOrDefault("economic", Set.of()),
                unit -> identity.findOrganisation(unit).isPresent(), project -> ofProgramme(project, round.programme()),
                project -> library.isForeseen(projects.project(project).applicationNumber(), round.year())));
        finish(task, round, Handoff.to(Outcome.SUBMITTED, round.buyer(), due(DUE_SUBMIT)), proposal.opinion());
    }

    private boolean ofProgramme(String project, String programme) {
        try {
            return programme.equals(projects.project(project).programme());
        } catch (NotFound none) {
            return false;
        }
    }

    void submit(OpenTask task, AnnualVerdict verdict) {
        AnnualRound round = read(task, verdict.version());
        Outcome.decision(verdict.outcome(), verdict.opinion(), Outcome.SUBMITTED, Outcome.RETURNED).refuseIfAny();
        boolean first = round.status() == AnnualStatus.PROPOSED;
        if (verdict.outcome().equals(Outcome.SUBMITTED)) {
            finish(task, round, Handoff.to(round.submit(), round.finance(), due(first ? DUE_CONTROL : DUE_APPROVE)), verdict.opinion());
        } else {
            finish(task, round, Handoff.to(round.giveBack(verdict.opinion()), round.buyer(), due(first ? DUE_PROPOSE : DUE_FIT)), verdict.opinion());
        }
    }

    void control(OpenTask task, ControlFigure figure) {
        AnnualRound round = read(task, figure.version());
        if (Outcome.among(figure.outcome(), "issued", Outcome.RETURNED).equals(Outcome.RETURNED)) {
            round.returnProposal(figure.opinion());
            finish(task, round, Handoff.to(Outcome.RETURNED, round.buyer(), due(DUE_PROPOSE)), figure.opinion());
        } else {
            round.control(figure, today(), actor.get().userName());
            finish(task, round, Handoff.to("issued", round.buyer(), due(DUE_FIT)), figure.opinion());
        }
    }

    void fit(OpenTask task, AnnualFit fit) {
        AnnualRound round = read(task, fit.version());
        round.fit(fit);
        finish(task, round, Handoff.to(Outcome.SUBMITTED, round.buyer(), due(DUE_SUBMIT)), fit.opinion());
    }

    void approve(OpenTask task, AnnualApproval approval) {
        AnnualRound round = read(task, approval.version());
        switch (Outcome.among(approval.outcome(), Outcome.APPROVED, Outcome.RETURNED, "returnedToFigures")) {
            case Outcome.APPROVED -> {
                round.approve(approval, rounds.documentNumberTaken(approval.documentNumber()), today(), actor.get().userName());
                LocalDate publishBy = round.ministryOn().plusDays(AnnualPeriods.of(regulations.asOf(round.ministryOn())).publication());
                finish(task, round, Handoff.to(Outcome.APPROVED, round.finance(), publishBy.atTime(END_OF_OFFICE, 0)), approval.opinion());
            }
            case Outcome.RETURNED -> {
                round.returnDraft(approval.opinion(), false);
                finish(task, round, Handoff.to(Outcome.RETURNED, round.buyer(), due(DUE_FIT)), approval.opinion());
            }
            default -> {
                round.returnDraft(approval.opinion(), true);
                finish(task, round, Handoff.to("returnedToFigures", round.finance(), due(DUE_CONTROL)), approval.opinion());
            }
        }
    }

    void publish(OpenTask task, AnnualPublication publication) {
        AnnualRound round = read(task, publication.version());
        round.publish(publication, today());
        finish(task, round, Handoff.to("published"), publication.opinion());
        workflow.endCase(round.number());
    }

    AnnualView view(AnnualRound round) {
        Map<String, String> names = new HashMap<>();
        round.organisations().forEach(code -> identity.findOrganisation(code).ifPresent(found -> names.put(code, found.name())));
        return round.view(names, budgets.codeNames(), AnnualPeriods.of(regulations.asOf(today())), today());
    }

    LocalDateTime due(String parameter) {
        return calendar.dueIn(regulations.asOf(today()).count(parameter));
    }

    private AnnualRound read(OpenTask task, long version) {
        AnnualRound round = rounds.locked(task.subject()).orElseThrow(() -> new NotFound("round", task.subject()));
        round.ensureRead(version);
        return round;
    }

    private void finish(OpenTask task, AnnualRound round, Handoff handoff, String opinion) {
        trail.subject(round.number(), null);
        trail.amount(round.value());
        rounds.flush();
        workflow.value(round.number(), round.value());
        workflow.complete(task, handoff, opinion);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
