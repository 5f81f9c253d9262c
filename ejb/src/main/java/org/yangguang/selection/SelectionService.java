package org.yangguang.selection;

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
import java.util.TreeSet;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.project.CallView;
import org.yangguang.project.ListedProposalService;
import org.yangguang.project.ProgrammeService;
import org.yangguang.project.ProgrammeView;
import org.yangguang.project.RouteView;
import org.yangguang.registry.DrawOrder;
import org.yangguang.registry.DrawPurpose;
import org.yangguang.registry.DrawRequest;
import org.yangguang.registry.DrawService;
import org.yangguang.registry.DrawView;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.Resolutions;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.NewCase;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.Workflow;

/** Door of the choice by list: opened by the officer, scored by experts, countersigned, decided by one decision, announced. */
@Stateless
@Audited
public class SelectionService {

    static final String PROCESS = "selection";
    static final String CANCELLED = "cancelled";
    private static final String DRAWN = "drawn";
    private static final String GROUP_DECISION = "groupDecision";
    private static final String TO_FINANCE = "toFinance";

    @Inject
    private SelectionRepository repository;
    @Inject
    private SelectionDesk desk;
    @Inject
    private Scoring scoring;
    @Inject
    private ListedProposalService listed;
    @Inject
    private ProgrammeService programmes;
    @Inject
    private DrawService draws;
    @Inject
    private Resolutions resolutions;
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
    private Event<ListIssued> issued;
    @Inject
    private Event<ListDecidedOtherwise> otherwise;

    /**
     * Opens a list, by an officer of the programme's department: all applications of the call that wait in the library, and
     * the deferred ones of the programme that are named. Refuses a call decided one by one (X06), one that still takes
     * applications (X07) or has a list under way (X08), a list of nothing (X09), what is not in stock (X10).
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public SelectionListView openList(OpenList order) {
        Breaches breaches = new Breaches();
        breaches.text(order.callNumber(), 40, "callNumber");
        breaches.refuseIfAny();
        LocalDateTime now = LocalDateTime.now(clock);
        CallView call = desk.call(order.callNumber());
        ProgrammeView programme = programmes.viewProgramme(call.programmeCode());
        if (!desk.holds(Role.PROJECT_OFFICER, programme.buyer())) {
            throw new NotFound("call", order.callNumber());
        }
        breaches.check(call.list() != null, SelectionRule.CALL_IS_BY_LIST, "callNumber", call.number());
        breaches.check(call.closesOn().isBefore(now.toLocalDate()), SelectionRule.CALL_HAS_CLOSED, "callNumber", call.closesOn());
        repository.listsOf(call.number()).stream().filter(l -> !l.isOver()).findFirst()
                .ifPresent(l -> breaches.check(false, SelectionRule.ONE_LIST_AT_A_TIME, "callNumber", l.number()));
        breaches.refuseIfAny();
        SelectionList list = new SelectionList(numbering.next("QD"), call, programme, actor.get().userName(), now);
        Set<String> taken = new TreeSet<>(repository.waiting(call.number()));
        for (String application : order.taken()) {
            Breaches.ensure(repository.entry(application).filter(e -> e.status() == LibraryStatus.DEFERRED
                    && e.programme().equals(call.programmeCode())).isPresent(), SelectionRule.TAKEN_FROM_THE_LIBRARY, application);
            taken.add(application);
        }
        list.take(rows(list.number(), taken, call.number()));
        repository.add(list);
        repository.flush();
        trail.subject(list.number(), null);
        trail.change(null, order);
        workflow.startProcess(PROCESS, new NewCase(list.number(), list.title(), null, list.buyer(), list.buyer(), list.finance(), call.list().total()));
        return desk.view(list);
    }

    private List<ListRow> rows(String list, Set<String> taken, String call) {
        List<UnitRanking> rankings = repository.forwarded(call);
        List<ListRow> rows = new ArrayList<>();
        for (String application : taken) {
            LibraryEntry entry = repository.lockedEntry(application).orElseThrow(() -> new NotFound("application", application));
            entry.listed(list);
            rows.add(new ListRow(entry, rankings.stream().flatMap(r -> r.rows().stream()).filter(r -> r.application().equals(application))
                    .map(RankedRow::place).reduce((a, b) -> b).orElse(null)));
        }
        return rows;
    }

    /**
     * The officer has the list of candidates fixed, before the lot falls; ties to single applicants are looked up later, for
     * each application. The task stays open. Refuses fewer than are needed (X11), another list while the last draw has
     * enough reserves (REGISTRY-X09).
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public DrawView fixScorers(String taskId, DrawOrder order) {
        OpenTask task = workflow.require(taskId, "drawScorers");
        SelectionList list = read(task, order.version());
        ensureEnough(list, order.count());
        return draws.fixList(request(list, order.fields()), order, list.scorers().isEmpty() ? 0 : order.count());
    }

    private void ensureEnough(SelectionList list, Integer count) {
        int least = list.scorers().isEmpty() ? desk.count(list, "SELECTION.scorers-minimum") : 1;
        Breaches breaches = new Breaches();
        breaches.check(count != null && count >= least && count <= Scoring.MOST_SCORERS, SelectionRule.SCORERS_ARE_ENOUGH, "count", least,
                Scoring.MOST_SCORERS);
        breaches.refuseIfAny();
    }

    private static DrawRequest request(SelectionList list, Set<String> fields) {
        return new DrawRequest(DrawPurpose.SELECTION, list.number(), null, fields, Set.of(), Set.of(),
                list.scorers().stream().map(Scorer::userName).toList());
    }

    /**
     * 抽取评审专家, by the officer: the lot falls on the fixed list; when recusals left too few, the next of the drawn order are
     * called. Or the list of projects is given up with a reason. Refuses no fixed list (REGISTRY-X08), a part other than the
     * committed one (REGISTRY-X14), too early before the meeting (EVA-03a).
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void drawScorers(String taskId, ScorerDraw order) {
        OpenTask task = workflow.require(taskId, "drawScorers");
        SelectionList list = read(task, order.version());
        if (Outcome.among(order.outcome(), DRAWN, CANCELLED).equals(CANCELLED)) {
            cancel(task, list, order.opinion());
            return;
        }
        List<DrawView.Entry> called;
        if (list.scorers().isEmpty() || draws.findFixed(list.number()).isPresent()) {
            called = draws.drawList(list.number(), null, order.part()).drawn();
        } else {
            ensureEnough(list, order.count());
            called = draws.callNext(request(list, Set.of()), List.of(), order.count(), "short");
        }
        List<String> experts = called.stream().map(DrawView.Entry::userName).toList();
        list.drawn(called.stream().map(e -> new Scorer(e.userName(), e.name())).toList());
        scoring.begin(list, experts);
        finish(task, list, Handoff.to(DRAWN, list.buyer(), desk.due(list, "SELECTION-DUE.score")).forEach(experts), order.opinion());
    }

    /** What the expert has to score, with the own marks so far and nobody else's. Called by the task's page and the API. */
    @RolesAllowed(Roles.EXPERT)
    public ScoreTask viewScoreTask(String taskId) {
        OpenTask task = workflow.require(taskId, "scoreProposals");
        return scoring.of(desk.list(task.subject()), task.party());
    }

    /** Keeps marks as far as they are typed; they are seen by nobody else and do not count yet. Refuses what fits no sheet. */
    @RolesAllowed(Roles.EXPERT)
    public void saveScores(String taskId, ScoreSheet sheet) {
        OpenTask task = workflow.require(taskId, "scoreProposals");
        SelectionList list = desk.list(task.subject());
        scoring.keep(list, task.party(), sheet, false);
        trail.subject(list.number(), null);
    }

    /**
     * 专家评分, each expert alone: declares for every application to have no conflict and marks it by the call's sheet, or
     * steps back with the ground; what is handed in stands. The last one closes the scoring: means, places, or a further
     * draw where too few marked an application. Refuses an application without a word (X13), marks outside the sheet (X12).
     */
    @RolesAllowed(Roles.EXPERT)
    public void scoreProposals(String taskId, ScoreSheet sheet) {
        OpenTask task = workflow.require(taskId, "scoreProposals");
        SelectionList list = desk.locked(task.subject());
        scoring.keep(list, task.party(), sheet, true);
        list.scoresOf(task.party(), LocalDateTime.now(clock));
        repository.flush();
        boolean enough = true;
        if (list.isScoredOut()) {
            enough = list.scored(repository.scores(list.number()), desk.call(list.callNumber()).list().criteria(),
                    desk.count(list, "SELECTION.scorers-minimum"));
        }
        finish(task, list, Handoff.to(enough ? "complete" : "short", list.buyer(), desk.due(list, enough ? "SELECTION-DUE.propose" : "SELECTION-DUE.draw")), null);
    }

    /**
     * 拟定项目清单, by the officer: for each row approved, cut, deferred or rejected, within the call's total (X15), every
     * departure with its reason (X17); the 签报 goes to the finance and the demanding departments at the same time. Or the list
     * is given up: its applications stay in the library.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void proposeList(String taskId, ProposedList form) {
        OpenTask task = workflow.require(taskId, "proposeList");
        SelectionList list = read(task, form.version());
        if (Outcome.among(form.outcome(), Outcome.SUBMITTED, CANCELLED).equals(CANCELLED)) {
            cancel(task, list, form.opinion());
            return;
        }
        Set<String> known = new TreeSet<>(desk.departments().stream().map(OrganisationView::code).toList());
        list.propose(form, known.containsAll(form.departments()));
        RouteView way = listed.findRoute(list.granted(), list.lawDate());
        list.routed(way);
        trail.amount(list.granted());
        workflow.value(list.number(), list.granted());
        finish(task, list, Handoff.to(Outcome.SUBMITTED, list.finance(), desk.due(list, "SELECTION-DUE.countersign"))
                .forEach(form.departments().stream().distinct().toList()), form.opinion());
    }

    /** 财务会签, by an officer of the finance department: agrees or sends back with what is to be changed. */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public void countersignAsFinance(String taskId, ListDecision decision) {
        countersign(workflow.require(taskId, "countersignAsFinance"), decision, true);
    }

    /** 需求司局会签, by the head of a demanding department: agrees or sends back with what is to be changed. */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public void countersignAsDepartment(String taskId, ListDecision decision) {
        countersign(workflow.require(taskId, "countersignAsDepartment"), decision, false);
    }

    /** The last to sign moves it on: to whom the table names, or back to the officer when one has sent it back. */
    private void countersign(OpenTask task, ListDecision decision, boolean finance) {
        Outcome.decision(decision.outcome(), decision.opinion(), Outcome.AGREED, Outcome.RETURNED).refuseIfAny();
        SelectionList list = desk.locked(task.subject());
        boolean all = list.countersign(task.party(), finance, actor.get().userName(), decision.outcome().equals(Outcome.AGREED),
                decision.opinion().strip(), LocalDateTime.now(clock));
        if (!all) {
            finish(task, list, Handoff.to(decision.outcome()), decision.opinion());
        } else if (list.isAgreedByAll()) {
            list.at(ListStatus.DECIDING);
            finish(task, list, Handoff.to(list.route(), list.route().equals(TO_FINANCE) ? list.finance() : list.buyer(),
                    desk.due(list, "SELECTION-DUE.decide")), decision.opinion());
        } else {
            list.at(ListStatus.PROPOSING);
            finish(task, list, Handoff.to(Outcome.RETURNED, list.buyer(), desk.due(list, "SELECTION-DUE.propose")), decision.opinion());
        }
    }

    /**
     * 处室审批清单, of totals below the division's band; single rows may be cut, deferred or rejected. Refuses who examined one
     * of the rows (BUD-11) or prepared the list, and a row that comes to more than was signed (X21) or departs without its
     * reason (X17).
     */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public void decideAsDivisionHead(String taskId, ListRuling ruling) {
        OpenTask task = workflow.require(taskId, "decideAsDivisionHead");
        decide(task, read(task, ruling.version()), ruling);
    }

    /** 财务审核清单, of large totals: passes on to the authority, above the band after the party group's decision was recorded. */
    @RolesAllowed(Roles.FINANCE_LEAD)
    public void decideAsFinanceLead(String taskId, ListDecision decision) {
        OpenTask task = workflow.require(taskId, "decideAsFinanceLead");
        SelectionList list = read(task, decision.version());
        if (isReturned(decision)) {
            giveBack(task, list, decision);
            return;
        }
        boolean group = list.needsGroupDecision();
        finish(task, list, Handoff.to(group ? GROUP_DECISION : Outcome.APPROVED, list.buyer(), desk.due(list, "SELECTION-DUE.decide")), decision.opinion());
    }

    /**
     * 登记党组决定, by the officer, above the band of the party group (“三重一大”): the list rests on the verified record of the
     * minutes and takes number, day and extract from it. Refuses a record that no second person has verified, of other
     * projects or of another body (RESOLUTION-X04 to X06), and minutes older than the list.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void recordListMinutes(String taskId, ListMinutes minutes) {
        OpenTask task = workflow.require(taskId, "recordListMinutes");
        SelectionList list = read(task, minutes.version());
        Breaches breaches = new Breaches();
        breaches.text(minutes.resolution(), 40, "resolution");
        breaches.refuseIfAny();
        list.recordMinutes(resolutions.inForce(minutes.resolution(), list.number(), Set.of(ResolutionKind.PARTY_GROUP), "resolution"));
        finish(task, list, Handoff.to("recorded", list.buyer(), desk.due(list, "SELECTION-DUE.decide")), minutes.opinion());
    }

    /**
     * 司领导审批清单: the decision on larger totals; single rows may be cut, deferred or rejected. Refuses above the band without
     * the minutes (X19), and a row that comes to more than was signed (X21) or departs without its reason (X17).
     */
    @RolesAllowed(Roles.AUTHORITY_OFFICER)
    public void decideAsAuthority(String taskId, ListRuling ruling) {
        OpenTask task = workflow.require(taskId, "decideAsAuthority");
        decide(task, read(task, ruling.version()), ruling);
    }

    private static boolean isReturned(ListDecision decision) {
        Outcome.decision(decision.outcome(), decision.opinion(), Outcome.APPROVED, Outcome.RETURNED_TO_OFFICER).refuseIfAny();
        return decision.outcome().equals(Outcome.RETURNED_TO_OFFICER);
    }

    private void giveBack(OpenTask task, SelectionList list, ListDecision decision) {
        list.at(ListStatus.PROPOSING);
        finish(task, list, Handoff.to(Outcome.RETURNED_TO_OFFICER, list.buyer(), desk.due(list, "SELECTION-DUE.propose")), decision.opinion());
    }

    /** One decision for all: every row's project, library entry and position change in this transaction or none does. */
    private void decide(OpenTask task, SelectionList list, ListRuling ruling) {
        ListDecision decision = ruling.decision();
        if (isReturned(decision)) {
            giveBack(task, list, decision);
            return;
        }
        List<ListRow> changed = list.rule(ruling.rows());
        list.decide(numbering.next("JD"), decision.opinion().strip(), actor.get().userName(), task.onBehalfOf(), LocalDateTime.now(clock));
        trail.amount(list.granted());
        if (!changed.isEmpty()) {
            trail.change(changed.stream().map(ListRow::signed).toList(), changed.stream().map(ListRow::word).toList());
            workflow.value(list.number(), list.granted());
            otherwise.fire(new ListDecidedOtherwise(list.number(), list.title(), actor.get().userName(), list.finance(), list.signers(),
                    changed.stream().map(ListRow::title).toList()));
        }
        for (ListRow row : list.rows()) {
            scoring.carryOut(row, list);
        }
        finish(task, list, Handoff.to(Outcome.APPROVED, list.buyer(), desk.due(list, "SELECTION-DUE.issue")), decision.opinion());
    }

    /** 下达立项通知, by the officer: number and day of the notice; every unit of the list is told, the approved ones may act on it. */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void issueList(String taskId, IssueList notice) {
        OpenTask task = workflow.require(taskId, "issueList");
        SelectionList list = read(task, notice.version());
        list.issue(notice, LocalDate.now(clock));
        issued.fire(new ListIssued(list.number(), list.title(), list.noticeNumber(), list.rows().stream().map(ListRow::applicant).distinct().toList(),
                list.rows().stream().map(ListRow::recommender).distinct().toList()));
        draws.disclose(list.number(), null, list.title());
        finish(task, list, Handoff.to("issued"), notice.opinion());
        workflow.endCase(list.number());
    }

    private void cancel(OpenTask task, SelectionList list, String reason) {
        list.cancel(reason);
        repository.entriesOf(list.number()).forEach(LibraryEntry::released);
        finish(task, list, Handoff.to(CANCELLED), reason);
        workflow.endCase(list.number());
    }

    private SelectionList read(OpenTask task, long version) {
        SelectionList list = desk.locked(task.subject());
        list.ensureRead(version);
        return list;
    }

    private void finish(OpenTask task, SelectionList list, Handoff handoff, String opinion) {
        trail.subject(list.number(), null);
        repository.flush();
        workflow.complete(task, handoff, opinion);
    }
}
