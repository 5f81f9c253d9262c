package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yangguang.calendar.CalendarService;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectStatus;
import org.yangguang.regulation.Regulation;
import org.yangguang.secrecy.Posting;
import org.yangguang.secrecy.Publication;
import org.yangguang.secrecy.PublicationCleared;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Workflow;

/** What several doors of the tender need: the running round, its law, its notices, its envelopes. */
@ApplicationScoped
class TenderDesk {

    @Inject
    private TenderRepository repository;

    @Inject
    private Procedures procedures;

    @Inject
    private CalendarService calendar;

    @Inject
    private IdentityService identity;

    @Inject
    private Numbering numbering;

    @Inject
    private Event<TenderNoticePublished> published;

    @Inject
    private Instance<BidSealing> suites;

    @Inject
    private Instance<OpeningGate> gates;

    @Inject
    private Workflow workflow;

    @Inject
    private SecrecyService secrecy;

    @Inject
    private ProjectService projects;

    @Inject
    private CurrentActor actor;

    @Inject
    private Event<ResultAnnounced> announced;

    @Inject
    private Clock clock;

    /** Whether the project has been terminated, and its procurement with it. */
    boolean isTerminated(Tender tender) {
        return projects.project(tender.applicationNumber).status() == ProjectStatus.TERMINATED;
    }

    /** The round that the task is about, locked, in the state in which the task may be done. */
    Tender running(OpenTask task, TenderStatus expected) {
        Tender newest = repository.ofApplication(task.subject()).stream().findFirst().orElse(null);
        if (newest == null) {
            throw new NotFound("tender", task.subject());
        }
        Tender tender = repository.locked(newest.number);
        tender.ensure(expected);
        return tender;
    }

    Regulation lawOf(Tender tender) {
        return procedures.law(tender.lawDate, tender.buyer);
    }

    /** The procedure that the plan has chosen, by the law of its own date. */
    Procedure procedureOf(Tender tender) {
        return procedures.of(tender);
    }

    /** The shortest lawful schedule from today; a procedure without a period leaves the day to the purchaser. */
    ScheduleView schedule(Tender tender, Procedure procedure) {
        LocalDate today = today();
        WorkingDays days = calendar.workingDays();
        LocalDate documents = procedure.has(ProcedureTerm.DOCUMENTS) ? procedure.lastDay(ProcedureTerm.DOCUMENTS, today, days) : days.roll(today);
        LocalDate deadline = procedure.has(ProcedureTerm.RESPONSE) ? procedure.lastDay(ProcedureTerm.RESPONSE, today, days) : days.plusWorkingDays(today, 1);
        return new ScheduleView(documents, deadline, procedure.has(ProcedureTerm.LIST_FACTOR),
                procedure.has(ProcedureTerm.INVITED_LEAST) ? procedure.count(ProcedureTerm.INVITED_LEAST) : null,
                procedure.hasPanel() ? procedure.members(tender.budget()) : null, procedure.isPriceOnly());
    }

    LocalDateTime due(Tender tender, String parameter) {
        return calendar.dueIn(lawOf(tender).count(parameter));
    }

    LocalDateTime stepDue(Tender tender) {
        return due(tender, "TENDER.step-days");
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A notice about the budget of all lots. */
    void publish(Tender tender, String kind, LocalDate until) {
        publish(tender, kind, tender.budget(), until);
    }

    /** A notice is a row and an event in the same transaction. */
    void publish(Tender tender, String kind, Money amount, LocalDate until) {
        long earlier = repository.noticesOf(tender.number).stream().filter(n -> n.is(kind)).count();
        String number = TenderNotice.numberOf(tender, kind) + (earlier == 0 ? "" : String.valueOf(earlier + 1));
        TenderNotice notice = new TenderNotice(tender, number, kind, now(), until);
        if (notice.disclosed()) {
            notice.stands(secrecy.findPosting(PublicationKind.TENDER, number));
        }
        repository.add(notice);
        published.fire(notice.event(tender.budget(), amount, tender.plan.bidDeadline, notice.is(TenderNotice.TERMINATION) ? tender.terminatedFor() : null));
    }

    /** A clarification has been cleared: its notice stands until the bids' deadline. */
    void publish(Tender tender, Clarification clarification, LocalDateTime at) {
        TenderNotice notice = new TenderNotice(tender, clarification, at);
        notice.stands(secrecy.findPosting(PublicationKind.CLARIFICATION, clarification.number()));
        repository.add(notice);
        published.fire(notice.event(tender.budget(), tender.budget(), clarification.bidDeadline(), clarification.view().text()));
    }

    /** The plan is laid down: whether its notice may be published is reviewed while the division looks at the plan. */
    void proposeNotice(Tender tender) {
        withdrawNotice(tender);
        if (tender.byInvitation) {
            // what the invited are given is no publication
            return;
        }
        secrecy.propose(new Publication(PublicationKind.TENDER, TenderNotice.numberOf(tender, TenderNotice.TENDER), tender.projectNumber,
                tender.title, null, tender.budget(), projects.project(tender.projectNumber).secrecy(), null, tender.plan.bidDeadline,
                stepDue(tender), true, tender.agency));
    }

    /** The plan will be changed, so that what was reviewed is no longer what would be published. */
    void withdrawNotice(Tender tender) {
        secrecy.withdraw(PublicationKind.TENDER, TenderNotice.numberOf(tender, TenderNotice.TENDER));
    }

    void ensureNoticeCleared(Tender tender) {
        if (tender.byInvitation) {
            return;
        }
        secrecy.ensureCleared(PublicationKind.TENDER, TenderNotice.numberOf(tender, TenderNotice.TENDER));
    }

    /** From which day the notice of a tender counts: the outlet's, where that has it already (财政部令第87号第十六条). */
    LocalDate announcedOn(Tender tender) {
        Posting posting = secrecy.findPosting(PublicationKind.TENDER, TenderNotice.numberOf(tender, TenderNotice.TENDER));
        return posting == null ? today() : posting.publishedAt().toLocalDate();
    }

    void ensureEnquiriesAnswered(Tender tender) {
        List<String> waiting = gates.stream().flatMap(gate -> gate.unanswered(tender.number).stream()).toList();
        Breaches.ensure(waiting.isEmpty(), TenderRule.ENQUIRIES_ARE_ANSWERED, String.join("、", waiting));
    }

    /** Whether the actor reads all of it: the ministry, and the tender's own agent. */
    boolean seesAll(Tender tender) {
        return actor.find().map(a -> a.ofMinistry() || a.has(Role.PROCUREMENT_AGENT) && a.organisations().contains(tender.agency)).orElse(false);
    }

    /** Whether the public may know how it ended: its result notice has been published. */
    boolean resultStands(Tender tender) {
        return stands(tender, TenderNotice.RESULT);
    }

    /** Whether a bidder may know how the own bid came out: the result, or the failure, has been announced. */
    boolean ended(Tender tender) {
        return tender.status == TenderStatus.AWARDED && resultStands(tender)
                || tender.status == TenderStatus.UNSUCCESSFUL && stands(tender, TenderNotice.UNSUCCESSFUL);
    }

    /** Whether the public may know why it was terminated. */
    boolean terminationStands(Tender tender) {
        return stands(tender, TenderNotice.TERMINATION);
    }

    private boolean stands(Tender tender, String kind) {
        return repository.noticesOf(tender.number).stream().anyMatch(n -> n.is(kind) && n.disclosed() && n.stands());
    }

    /** A notice of failure, termination or result stands one day from its announcement. */
    void disclose(PublicationCleared cleared) {
        TenderNotice notice = repository.notice(cleared.publication().subject());
        Tender tender = repository.ofNumber(notice.tender());
        WorkingDays days = calendar.workingDays();
        LocalDate since = cleared.announcedAt().toLocalDate();
        notice.disclose(cleared.at(), cleared.posting(), notice.is(TenderNotice.RESULT)
                ? lawOf(tender).lastDay("AWD-01.notice", since, days) : days.plusWorkingDays(since, 1));
        if (ended(tender)) {
            announced.fire(new ResultAnnounced(tender.number, tender.title,
                    tender.bids.stream().filter(b -> b.status() != BidStatus.WITHDRAWN).map(Bid::supplier).distinct().toList()));
        }
    }

    /** 废标 (TEN-08): the round ends with a notice, the next one begins with its plan. */
    Handoff fail(Tender tender, String ground) {
        tender.fail(ground);
        publish(tender, TenderNotice.UNSUCCESSFUL, calendar.workingDays().plusWorkingDays(today(), 1));
        String next = numbering.next("CG");
        workflow.register(next, tender.applicationNumber);
        repository.add(tender.again(next, today()));
        return Handoff.to("unsuccessful", tender.buyer, stepDue(tender));
    }

    BidSealing suite(String word) {
        return suites.stream().filter(s -> s.suite().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no sealing suite " + word));
    }

    /** The suite in which bids are sealed today. */
    BidSealing suite() {
        return suite(SealedBids.SUITE);
    }

    /** The opened envelopes of the bids that the committee marks. */
    Evaluation evaluation(Tender tender) {
        Map<String, BidContent> contents = new LinkedHashMap<>();
        tender.compliant().forEach(b -> contents.put(b.number(), b.content()));
        Set<String> doubted = repository.bidQuestions(tender.number).stream().filter(q -> q.isOf(tender.evaluationRound, QuestionKind.LOW_PRICE))
                .map(BidQuestion::bid).collect(Collectors.toSet());
        return new Evaluation(tender, contents, procedureOf(tender)).doubting(doubted);
    }

    private Set<String> houseOf(String organisation) {
        Set<String> house = new TreeSet<>();
        String code = identity.organisation(organisation).parent();
        while (code != null && house.add(code)) {
            code = identity.organisation(code).parent();
        }
        return house;
    }

    /** Codes of all that no evaluator may have a tie with: purchaser, applicant, their parents and house, agent, bidders (EVA-04, EVA-05). */
    Set<String> barredFrom(Tender tender) {
        Set<String> organisations = new TreeSet<>();
        for (String start : List.of(tender.applicant, tender.buyer)) {
            String code = start;
            while (code != null && organisations.add(code)) {
                code = identity.organisation(code).parent();
            }
        }
        // the purchaser's whole house: its experts may sit as its representative only
        Set<String> house = houseOf(tender.buyer);
        identity.listOrganisations(null).stream().filter(o -> o.parent() != null && house.contains(o.parent()))
                .forEach(o -> organisations.add(o.code()));
        if (tender.agency != null) {
            organisations.add(tender.agency);
        }
        tender.bids.forEach(b -> organisations.add(b.supplier()));
        return organisations;
    }
}
