package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yangguang.audit.AuditTrail;
import org.yangguang.budget.BudgetService;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.Roles;
import org.yangguang.registry.Debarments;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;
import org.yangguang.regulation.Regulation;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.Resolutions;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.TableDecision;
import org.yangguang.workflow.Workflow;

/** The door of the stage 招标: one method for each task of the drawing. */
@Stateless
@Audited
public class TenderService {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** What the decision table says below the threshold of government procurement, where an open tender is no duty and always allowed. */
    private static final String QUOTATION = "quotation";

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private OpeningDesk opening;

    @Inject
    private CommitteeDesk committees;

    @Inject
    private BidQuestions questions;

    @Inject
    private InvitationDesk invitations;

    @Inject
    private QuotationDesk quotations;

    @Inject
    private Procedures procedures;

    @Inject
    private DemandDesk demands;

    @Inject
    private YearDesk year;

    @Inject
    private Workflow workflow;

    @Inject
    private BudgetService budgets;

    @Inject
    private RegistryService registry;

    @Inject
    private Debarments debarments;

    @Inject
    private CalendarService calendar;

    @Inject
    private Numbering numbering;

    @Inject
    private AuditTrail trail;

    @Inject
    private Resolutions resolutions;

    @Inject
    private Event<TenderAwarded> awarded;

    /**
     * The officer lays down plan and tender file. Refused with all defects at once: above the approved budget, a ceiling
     * above the budget, periods shorter than the procedure's, weights out of range, a bond above two per cent,
     * conditions that shut bidders out (87号§17), a procedure
     * without its ground, category or system (MET-00, MET-08a, MET-11); one that needs the finance ministry's approval is told
     * so as well (MET-03), as is one that with others of the year avoids the open tender (MET-04), and an approval that nobody verified, or of another project or body (RESOLUTION-X04 to X06).
     * The case goes on by the drawing that the procedure's row names.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void prepareTender(String taskId, PlanEntry entry) {
        OpenTask task = workflow.require(taskId, "prepareTender");
        Tender tender = desk.running(task, TenderStatus.PREPARING);
        Stale.check(tender.number, entry.version(), tender.version());
        tender.lawDate = desk.today();
        Regulation law = desk.lawOf(tender);
        CatalogueItem item = repository.catalogueItem(entry.catalogueCode());
        Money total = total(entry);
        TableDecision decision = workflow.decide("procurement-method", Map.of("amount", total.yuan(), "ground", String.valueOf(entry.ground()),
                "governmentSystem", entry.governmentSystem(), "procurementFrom", law.money("MET-01.procurement").yuan(),
                "openTenderFrom", law.money("MET-01.open-tender").yuan()));
        String decided = decision.text("method").equals(QUOTATION) ? Procedures.OPEN : decision.text("method");
        String method = entry.method() == null || entry.method().isBlank() ? decided : entry.method();
        Procedure procedure = procedures.find(method, tender.lawDate, tender.buyer)
                .orElseThrow(() -> new RuleViolation(InputRule.UNKNOWN_CHOICE, "method", method));
        PlanCheck check = new PlanCheck(procedure, calendar.workingDays());
        check.check(entry, available(tender), item == null ? null : item.category(), desk.now());
        check.conditions(entry, repository.conditions(tender.lawDate));
        procedure.check(check.breaches(), entry, decided);
        check.breaches().gather(() -> ensureApproved(tender, entry, procedure, total));
        year.checkSplitting(check.breaches(), tender, year.planned(tender, procedure, entry.catalogueCode(), total, entry.approval()), "approval");
        check.refuseIfAny();
        tender.prepare(entry, procedure, decision.rule());
        desk.proposeNotice(tender);
        trail.subject(tender.number, tender.projectNumber);
        trail.amount(total);
        workflow.redraw(task, procedure.view().drawing());
        workflow.complete(task, Handoff.to(Outcome.SUBMITTED, tender.buyer, desk.stepDue(tender)), entry.opinion());
    }

    /** As far as the sums are there; what is missing is told by the check. */
    private static Money total(PlanEntry entry) {
        return entry.lots() == null ? Money.ZERO : Money.sum(entry.lots().stream().filter(l -> l != null && l.budget() != null)
                .map(PlanEntry.LotEntry::budget).toList());
    }

    /** Another method from the threshold of open tender on is approved by the finance ministry before the start; the record of it is named. */
    private void ensureApproved(Tender tender, PlanEntry entry, Procedure procedure, Money total) {
        if (entry.approval() == null || entry.approval().isBlank()) {
            Money from = procedure.approvalFrom().orElse(null);
            if (from != null && total.atLeast(from)) {
                throw new RuleViolation(TenderRule.ANOTHER_METHOD_IS_APPROVED, "approval", from);
            }
            return;
        }
        resolutions.inForce(entry.approval(), tender.applicationNumber, Set.of(ResolutionKind.FINANCE_MINISTRY), "approval");
    }

    /** The division approves the plan, or returns it. Refused: a changed plan; whoever prepared it (by the workflow). */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public void approveTender(String taskId, Decision decision) {
        OpenTask task = workflow.require(taskId, "approveTender");
        Tender tender = desk.running(task, TenderStatus.APPROVING);
        decided(tender, decision);
        if (decision.returned()) {
            desk.withdrawNotice(tender);
        }
        workflow.complete(task, decision.returned() ? Handoff.to(Outcome.RETURNED, tender.buyer, desk.stepDue(tender))
                : Handoff.to(Outcome.APPROVED, tender.agency, desk.stepDue(tender)), decision.opinion());
    }

    /**
     * The agent keeps the list of those who may be invited, and who of it is: all of it, or as many as the procedure draws by
     * lot; or returns the plan. Refused with all defects at once: too few or too many, a list too short to draw from, a draw
     * that too few have watched (MET-05), firms that are unknown, debarred or did preliminary work.
     */
    @RolesAllowed(Roles.PROCUREMENT_AGENT)
    public void inviteSuppliers(String taskId, InvitationEntry entry) {
        OpenTask task = workflow.require(taskId, "inviteSuppliers");
        Tender tender = desk.running(task, TenderStatus.INVITING);
        if (entry.returned()) {
            decided(tender, new Decision(true, entry.opinion(), entry.version()));
            workflow.complete(task, Handoff.to(Outcome.RETURNED, tender.buyer, desk.stepDue(tender)), entry.opinion());
            return;
        }
        Stale.check(tender.number, entry.version(), tender.version());
        trail.subject(tender.number, tender.projectNumber);
        invitations.invite(tender, entry);
        workflow.complete(task, Handoff.to("invited", tender.agency, desk.stepDue(tender)), entry.opinion());
    }

    /**
     * The agent issues the file, publishes the notice or sends it to those who are invited today; the deadline of the bids begins to run. Refused: a notice
     * that no second person has cleared (政府信息公开条例第十七条), no approval number of the budget, a schedule that is too
     * short when counted from today (TEN-02, TEN-03), opening officers without a key or of whom one organisation alone
     * could open the bids, a demand of which too little is on file (BUD-06a, ARG-01 to ARG-06, EVA-15a) or whose intention was
     * published too late.
     */
    @RolesAllowed(Roles.PROCUREMENT_AGENT)
    public void publishNotice(String taskId, PublishEntry entry) {
        OpenTask task = workflow.require(taskId, "publishNotice");
        Tender tender = desk.running(task, TenderStatus.PUBLISHING);
        Stale.check(tender.number, entry.version(), tender.version());
        trail.subject(tender.number, tender.projectNumber);
        if (entry.returned()) {
            decided(tender, new Decision(true, entry.opinion(), entry.version()));
            desk.withdrawNotice(tender);
            workflow.complete(task, Handoff.to(Outcome.RETURNED, tender.buyer, desk.stepDue(tender)), entry.opinion());
            return;
        }
        desk.ensureNoticeCleared(tender);
        String document = budgets.budget(tender.projectNumber).documentNumber();
        Procedure procedure = desk.procedureOf(tender);
        PlanCheck check = new PlanCheck(procedure, calendar.workingDays());
        check.schedule(desk.today(), entry.documentsUntil(), entry.bidDeadline(), desk.now());
        check.place(entry.place(), entry.opinion());
        demands.check(check.breaches(), tender, desk.today());
        List<Opener> openers = opening.officers(check.breaches(), tender, entry);
        check.refuseIfAny();
        tender.publish(entry, openers, document, EnquiryCutOff.of(entry, desk.now(), desk.lawOf(tender), calendar.workingDays()), desk.now());
        demands.publish(tender);
        if (tender.byInvitation) {
            invitations.issue(tender);
        } else {
            desk.publish(tender, TenderNotice.TENDER, procedure.lastDay(ProcedureTerm.ANNOUNCEMENT, desk.announcedOn(tender), calendar.workingDays()));
        }
        workflow.complete(task, Handoff.to("published", tender.agency, tender.plan.bidDeadline), entry.opinion());
    }

    /**
     * The agent opens the bids after the deadline, with the shares that the officers have handed over, and reads out the
     * prices. A lot with fewer bidders than the procedure wants is not opened; when none is left the tender has failed (TEN-06). A bid
     * that its own bidder has sealed wrongly is out, the others go on (TEN-13). Final offers are opened the same way. Refused: before the deadline by the
     * server's clock; fewer officers than were named for it; a bid that another officer's share would still
     * open; while an enquiry that came in time has no answer (DSP-01).
     */
    @RolesAllowed(Roles.PROCUREMENT_AGENT)
    public void openBids(String taskId, OpeningEntry entry) {
        OpenTask task = workflow.require(taskId, "openBids");
        Tender tender = desk.running(task, TenderStatus.CLOSED);
        Stale.check(tender.number, entry.version(), tender.version());
        Breaches.ensure(!desk.now().isBefore(tender.plan.bidDeadline), TenderRule.NOT_OPENED_BEFORE_DEADLINE, tender.plan.bidDeadline);
        desk.ensureEnquiriesAnswered(tender);
        Breaches breaches = new Breaches();
        breaches.text(entry.attendance(), 1000, "attendance");
        breaches.optionalText(entry.opinion(), 500, "opinion");
        breaches.refuseIfAny();
        trail.subject(tender.number, tender.projectNumber);
        tender.opened(entry, desk.now());
        if (tender.failThinLots(desk.procedureOf(tender), b -> b.status() == BidStatus.SUBMITTED)) {
            tender.openedAt = tender.wantsFinalOffers() ? tender.openedAt : null;
            workflow.complete(task, desk.fail(tender, TenderRule.OPENING_NEEDS_THREE_BIDDERS.code()), entry.opinion());
            return;
        }
        opening.open(tender, entry.withoutOthers());
        if (tender.wantsFinalOffers()) {
            tender.bids.stream().filter(b -> b.status() == BidStatus.OPENED).forEach(b -> b.follows(tender.firstOf(b)));
            workflow.complete(task, Handoff.to("finalOpened", tender.agency, desk.stepDue(tender)), entry.opinion());
            return;
        }
        workflow.complete(task, Handoff.to("opened", tender.buyer, desk.stepDue(tender)), entry.opinion());
    }

    /**
     * The purchaser, not the committee, checks the bidders' qualification (TEN-07). Fewer left than the procedure wants, bids of
     * one brand counting as one (EVA-12): no evaluation.
     * Refused: a bid without verdict, a refusal without ground.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void checkQualification(String taskId, QualificationEntry entry) {
        OpenTask task = workflow.require(taskId, "checkQualification");
        Tender tender = desk.running(task, TenderStatus.QUALIFYING);
        Stale.check(tender.number, entry.version(), tender.version());
        Qualification.judge(tender, entry, supplier -> registry.viewEnterprise(supplier).creditCode(), code -> debarments.holdsOn(code, desk.today()));
        trail.subject(tender.number, tender.projectNumber);
        if (tender.failThinLots(desk.procedureOf(tender), b -> b.status() == BidStatus.QUALIFIED)) {
            workflow.complete(task, desk.fail(tender, TenderRule.OPENING_NEEDS_THREE_BIDDERS.code()), entry.opinion());
            return;
        }
        workflow.complete(task, Handoff.to("qualified", tender.agency, desk.stepDue(tender)), entry.opinion());
    }

    /**
     * The agent enters the record by which the finance ministry's pool has drawn the experts (采条第三十九条), and fixes the
     * objective marks. Refused with all defects at once: an illegal composition (EVA-01, EVA-05), a record drawn too early,
     * without its scan, of people without an account or with a tie (EVA-03a to c, EVA-04a).
     */
    @RolesAllowed(Roles.PROCUREMENT_AGENT)
    public void formCommittee(String taskId, CommitteeEntry entry) {
        OpenTask task = workflow.require(taskId, "formCommittee");
        Tender tender = desk.running(task, TenderStatus.FORMING);
        Stale.check(tender.number, entry.version(), tender.version());
        committees.form(tender, entry);
        trail.subject(tender.number, tender.projectNumber);
        workflow.complete(task, Handoff.to("formed", tender.agency, desk.stepDue(tender))
                .forEach(tender.running().stream().map(Sheet::member).toList()), entry.opinion());
    }

    /**
     * The agent keeps what was negotiated with each supplier on equal terms; another round follows, or all are called to
     * their final offers, which come in sealed until a deadline. Refused: no record, a deadline that has passed or falls on
     * a day off.
     */
    @RolesAllowed(Roles.PROCUREMENT_AGENT)
    public void negotiate(String taskId, NegotiationEntry entry) {
        OpenTask task = workflow.require(taskId, "negotiate");
        Tender tender = desk.running(task, TenderStatus.NEGOTIATING);
        Stale.check(tender.number, entry.version(), tender.version());
        trail.subject(tender.number, tender.projectNumber);
        invitations.negotiate(tender, entry);
        workflow.complete(task, entry.finalOffers() ? Handoff.to("final", tender.agency, entry.deadline())
                : Handoff.to("again", tender.agency, desk.stepDue(tender)), entry.opinion());
    }

    /**
     * A member marks alone; nobody sees the marks before all are signed. A member may step back with the ground, and
     * the task waits for the substitute. Refused: an item without mark, a mark above its points, marks while the committee is
     * not legal because a seat is vacant (EVA-06b).
     */
    @RolesAllowed(Roles.EXPERT)
    public void evaluateBids(String taskId, SheetEntry entry) {
        OpenTask task = workflow.require(taskId, "evaluateBids");
        Tender tender = desk.running(task, TenderStatus.EVALUATING);
        committees.mark(tender, task.party(), entry);
        trail.subject(tender.number, tender.projectNumber);
        if (entry.recuse()) {
            // the seat is left, not the work: it waits for whoever takes the seat
            workflow.reseat(tender.applicationNumber, task.key(), task.party(), null);
            return;
        }
        // no words into the steps of the case: the other members read them while they are still marking
        workflow.complete(task, Handoff.to("complete", tender.agency, desk.due(tender, "AWD-01.report")), null);
    }

    /**
     * The agent sums up: price corrections with the bidders' answers, abnormally low prices with their review, scores,
     * ranking, report; or has the committee mark again, recused members being replaced by a supplementary record of
     * the pool. The bid of a firm that has been debarred since is out (PEN-02); what a bidder has answered here goes before
     * what the agent enters. Refused: an open answer, a question whose term runs (TENDER-X40), an incomplete committee, a mark far from the others' without the member's written reason (EVA-17a).
     */
    @RolesAllowed(Roles.PROCUREMENT_AGENT)
    public void concludeEvaluation(String taskId, EvaluationEntry entry) {
        OpenTask task = workflow.require(taskId, "concludeEvaluation");
        Tender tender = desk.running(task, TenderStatus.CONCLUDING);
        Stale.check(tender.number, entry.version(), tender.version());
        trail.subject(tender.number, tender.projectNumber);
        if (entry.returned()) {
            Breaches.ensure(desk.procedureOf(tender).hasPanel(), TenderRule.STATE_ALLOWS_IT, tender.number, tender.status.word());
            decided(tender, new Decision(true, entry.opinion(), entry.version()));
            List<String> again = committees.again(tender, entry.substitutes());
            workflow.complete(task, Handoff.to(Outcome.RETURNED, tender.agency, desk.stepDue(tender)).forEach(again), entry.opinion());
            return;
        }
        new Seats(tender, desk.procedureOf(tender)).ensureConcluded();
        new FarMarks(tender, desk.lawOf(tender)).ensureExplained();
        tender.excludeDebarred(bid -> registry.viewEnterprise(bid.supplier()).debarredOn(desk.today())
                || bid.partners().stream().anyMatch(code -> debarments.holdsOn(code, desk.today())));
        byte[] seed = new byte[32];
        RANDOM.nextBytes(seed);
        if (!desk.evaluation(tender).conclude(questions.settle(tender, entry), HexFormat.of().formatHex(seed))) {
            workflow.complete(task, desk.fail(tender, TenderRule.OPENING_NEEDS_THREE_BIDDERS.code()), entry.opinion());
            return;
        }
        tender.reported(entry.opinion(), desk.today());
        workflow.complete(task, Handoff.to("reported", tender.buyer, desk.due(tender, "AWD-01.confirm")), entry.opinion());
    }

    /**
     * The purchaser confirms the first-ranked bidder of each lot. Result notice, award letters and contract drafts come
     * of it in one act (AWD-01). Refused: a winner who is debarred by now, a return without reason.
     */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public void awardTender(String taskId, Decision decision) {
        OpenTask task = workflow.require(taskId, "awardTender");
        Tender tender = desk.running(task, TenderStatus.AWARDING);
        decided(tender, decision);
        if (decision.returned()) {
            tender.bids.forEach(Bid::unrank);
            workflow.complete(task, Handoff.to(Outcome.RETURNED, tender.agency, desk.due(tender, "AWD-01.report")), decision.opinion());
            return;
        }
        List<String> contracts = new ArrayList<>();
        List<TenderAwarded> events = new ArrayList<>();
        Evaluation evaluation = desk.evaluation(tender);
        for (int lot = 1; lot <= tender.plan.lots.size(); lot++) {
            if (!tender.lot(lot).stands()) {
                continue;
            }
            Bid winner = tender.bid(tender.lot(lot).winnerBid());
            EnterpriseView enterprise = registry.viewEnterprise(winner.supplier());
            Breaches.ensure(!enterprise.debarredOn(desk.today()), TenderRule.BIDDER_IS_NOT_DEBARRED, enterprise.name());
            String contract = numbering.next("HT");
            contracts.add(contract);
            tender.lot(lot).award(winner.number(), contract);
            winner.award();
            events.add(new TenderAwarded(contract, tender.number, lot, tender.applicationNumber, tender.projectNumber, tender.title,
                    tender.plan.category, winner.supplier(), winner.supplierName(), winner.content().consortium(), winner.content().countsAsSmall(),
                    winner.finalPrice(), evaluation.correction(winner.number()).lines(), desk.today(), demands.offered(tender)));
        }
        tender.status = TenderStatus.AWARDED;
        tender.awardedOn = desk.today();
        Money prices = Money.sum(events.stream().map(TenderAwarded::price).toList());
        trail.amount(prices);
        if (tender.failedBudget().isPositive()) {
            desk.publish(tender, TenderNotice.UNSUCCESSFUL, tender.failedBudget(), calendar.workingDays().plusWorkingDays(desk.today(), 1));
        }
        desk.publish(tender, TenderNotice.RESULT, prices, desk.lawOf(tender).lastDay("AWD-01.notice", desk.today(), calendar.workingDays()));
        events.forEach(awarded::fire);
        workflow.complete(task, Handoff.to("awarded", tender.buyer).forEach(contracts), decision.opinion());
    }

    /**
     * The officer enters at least three quotations of registered firms and the choice; the minutes are attached to the
     * procurement's number before. Refused: at or above the threshold of government procurement (MET-01), above the
     * budget, not the lowest without a reason, no minutes.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void recordQuotations(String taskId, QuotationEntry entry) {
        OpenTask task = workflow.require(taskId, "recordQuotations");
        QuotationPurchase purchase = quotations.record(task, entry);
        workflow.complete(task, Handoff.to(Outcome.SUBMITTED, purchase.buyer, calendar.dueIn(quotations.stepDays(purchase))), entry.opinion());
    }

    /** The division approves the choice, which becomes a contract draft, or returns it. Refused: a debarred supplier. */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public void approveQuotation(String taskId, Decision decision) {
        OpenTask task = workflow.require(taskId, "approveQuotation");
        workflow.complete(task, quotations.approve(task, decision), decision.opinion());
    }

    private void decided(Tender tender, Decision decision) {
        Stale.check(tender.number, decision.version(), tender.version());
        trail.subject(tender.number, tender.projectNumber);
        Breaches breaches = new Breaches();
        if (decision.returned()) {
            breaches.text(decision.opinion(), 500, "opinion");
        } else {
            breaches.optionalText(decision.opinion(), 500, "opinion");
        }
        breaches.refuseIfAny();
    }

    private Money available(Tender tender) {
        return Available.of(budgets.budget(tender.projectNumber));
    }
}
