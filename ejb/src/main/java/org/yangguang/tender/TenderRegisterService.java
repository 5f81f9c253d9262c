package org.yangguang.tender;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Slice;

/** The reading door of the tender. Who asks decides what is seen: purchaser and agent, member, bidder, the public. */
@Stateless
@Audited
public class TenderRegisterService {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private Procedures procedures;

    @Inject
    private IdentityService identity;

    @Inject
    private CurrentActor actor;

    /** A tender as the actor may see it: staff and its agent wholly, others only what has been published. */
    @PermitAll
    public TenderView viewTender(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || !desk.seesAll(tender) && !isKnown(tender) && !sits(tender)) {
            throw new NotFound("tender", number);
        }
        return view(tender);
    }

    /** The newest round of a project's tender, as the actor may see it; empty when there is none. Called by dossier and forms. */
    @PermitAll
    public Optional<TenderView> findTender(String applicationNumber) {
        return repository.ofApplication(applicationNumber).stream().findFirst()
                .filter(t -> desk.seesAll(t) || isKnown(t) || sits(t)).map(this::view);
    }

    /**
     * Called by the tenders' page and GET /api/v1/tenders: all for staff, its own and the published ones for an agent, else the
     * published ones; newest first. Who is not of the ministry finds what is decided and what is about to be under either
     * state, because the filter must not tell a result before it is published.
     */
    @PermitAll
    public List<TenderView> listTenders(TenderFilter filter, int first, int max) {
        return repository.tenders(filter.text(), states(filter), ofMinistry(), agencies(), own(), Slice.first(first), Slice.count(max, Slice.MOST))
                .stream().map(this::view).toList();
    }

    /** How many {@link #listTenders} would find in all. */
    @PermitAll
    public long countTenders(TenderFilter filter) {
        return repository.countTenders(filter.text(), states(filter), ofMinistry(), agencies(), own());
    }

    private Set<TenderStatus> states(TenderFilter filter) {
        if (filter.status() == null) {
            return EnumSet.allOf(TenderStatus.class);
        }
        Set<TenderStatus> deciding = EnumSet.of(TenderStatus.AWARDING, TenderStatus.AWARDED);
        return !ofMinistry() && deciding.contains(filter.status()) ? deciding : EnumSet.of(filter.status());
    }

    private boolean ofMinistry() {
        return actor.find().map(a -> a.ofMinistry()).orElse(false);
    }

    private String own() {
        return actor.find().map(a -> a.organisation()).orElse("-");
    }

    private Set<String> agencies() {
        return actor.find().filter(a -> a.has(Role.PROCUREMENT_AGENT)).map(a -> a.organisations()).orElse(Set.of());
    }

    /** The codes of the procurement catalogue. Called by the form of a plan and the API. */
    @PermitAll
    public List<CatalogueView> listCatalogue() {
        return repository.catalogue().stream().map(CatalogueItem::view).toList();
    }

    /** Receipts of everything that arrived, after the opening; hashes and times, no content. Called by the tender's page and the API. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public List<ReceiptView> listReceipts(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || !desk.seesAll(tender) || !tender.receiptsAreOpen()) {
            return List.of();
        }
        return repository.receipts(number).stream().map(BidReceipt::view).toList();
    }

    /**
     * The pool's records by which its evaluators were drawn, oldest first: for purchaser, auditor and the tender's own agent, once the evaluation has
     * begun. Empty for others: who judges is secret until the result (招标投标法§37).
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public List<PoolDrawView> listDraws(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || !desk.seesAll(tender) || tender.status.compareTo(TenderStatus.EVALUATING) < 0) {
            return List.of();
        }
        return repository.poolDraws(number).stream().map(PoolDraw::view).toList();
    }

    /**
     * What a bid says, after the opening: for purchaser, agent and auditor, and for the members of its committee.
     *
     * @throws NotFound before the opening, for everyone
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR, Roles.EXPERT})
    public BidContent viewBidContent(String number, String bidNumber) {
        Tender tender = repository.ofNumber(number);
        Bid bid = tender == null || tender.openedAt == null ? null : tender.bid(bidNumber);
        boolean opened = bid != null && bid.status() != BidStatus.SUBMITTED && bid.status() != BidStatus.WITHDRAWN;
        if (!opened || !bid.isReadable() || !desk.seesAll(tender) && !sits(tender)) {
            throw new NotFound("bid", bidNumber);
        }
        return bid.content();
    }

    /** The procedures that a plan of today may choose from. Called by the form of a plan and the API; open to everyone, because the law is. */
    @PermitAll
    public List<ProcedureView> listProcedures(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null) {
            throw new NotFound("tender", number);
        }
        return procedures.onDay(desk.today(), tender.buyer).stream().map(Procedure::view).toList();
    }

    /**
     * The shortest lawful schedule from today, and what else the forms of plan, invitation and committee ask for. Called by them and the API.
     *
     * @param method code of the procedure that a plan is to choose; once the plan is laid down its own is answered
     * @throws NotFound for an unknown procedure or tender
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.PROCUREMENT_AGENT})
    public ScheduleView viewSchedule(String number, String method) {
        Tender tender = repository.ofNumber(number);
        Procedure procedure = tender == null ? null : tender.status == TenderStatus.PREPARING
                ? procedures.find(method, desk.today(), tender.buyer).orElse(null) : desk.procedureOf(tender);
        if (procedure == null) {
            throw new NotFound("procedure", method);
        }
        return desk.schedule(tender, procedure);
    }

    /** The clause that governs a task of this procurement, by its procedure; empty where the law leaves it to the purchaser. Called by the record of a procurement. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR})
    public Optional<ClauseView> findClause(String number, String task) {
        Tender tender = repository.ofNumber(number);
        return tender == null ? Optional.empty() : procedures.clause(tender, task);
    }

    /** The sums of the evaluation: for its agent once all marks are signed, for the purchaser once the report is there. */
    @RolesAllowed({Roles.PROCUREMENT_AGENT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR})
    public EvaluationView viewEvaluation(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || !desk.seesAll(tender) || tender.status.compareTo(TenderStatus.CONCLUDING) < 0
                || !tender.status.runs() && tender.status != TenderStatus.AWARDED
                || tender.status == TenderStatus.CONCLUDING && !actor.get().has(Role.PROCUREMENT_AGENT)) {
            throw new NotFound("evaluation", number);
        }
        return new EvaluationView(desk.evaluation(tender).rows(), new FarMarks(tender, desk.lawOf(tender)).views());
    }

    /** A page of notices of one kind (tender, unsuccessful, termination, result), newest first. Called by the portal, without login. */
    @PermitAll
    public List<NoticeView> listNotices(String kind, int first, int max) {
        return repository.notices(kind, Slice.first(first), Slice.count(max, Slice.MOST_IN_PUBLIC)).stream().map(n -> n.view(null)).toList();
    }

    /** The notices of one tender in their order; for the public those that their review has cleared. Called by the portal, without login. */
    @PermitAll
    public List<NoticeView> listNoticesOf(String number) {
        boolean all = ofMinistry();
        return repository.noticesOf(number).stream().filter(n -> all || n.disclosed()).map(n -> n.view(null)).toList();
    }

    /**
     * Which of these tenders were terminated, or had to begin anew while bids were awaited, so that no time for bids runs any more. Called by
     * the portal's lists of releases.
     */
    @PermitAll
    public List<String> listEnded(List<String> numbers) {
        return numbers.isEmpty() ? List.of() : repository.ended(numbers, desk.now());
    }

    /** A notice with the facts that it publishes. Called by the portal, without login; refuses an unknown number and a notice not cleared yet (NotFound). */
    @PermitAll
    public NoticeView viewNotice(String number) {
        TenderNotice notice = repository.notice(number);
        if (notice == null || !notice.disclosed()) {
            throw new NotFound("notice", number);
        }
        return notice.view(publicView(repository.ofNumber(notice.tender())));
    }

    /** The award letter of a lot (中标通知书): for purchaser, agent and auditor, and for the winner itself. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR, Roles.SUPPLIER})
    public AwardLetterView viewAwardLetter(String number, int lot) {
        Tender tender = repository.ofNumber(number);
        boolean known = tender != null && tender.status == TenderStatus.AWARDED && lot >= 1 && lot <= tender.plan.lots.size()
                && tender.lot(lot).contractNumber() != null;
        Bid winner = known ? tender.bid(tender.lot(lot).winnerBid()) : null;
        if (winner == null || !desk.seesAll(tender) && !winner.supplier().equals(actor.get().organisation())) {
            throw new NotFound("award", number);
        }
        return new AwardLetterView(number, tender.projectNumber, tender.title, lot, tender.lot(lot).name(),
                identity.organisation(tender.buyer).name(), name(tender.agency), winner.supplierName(), winner.view().consortium(), winner.finalPrice(),
                tender.lot(lot).contractNumber(), tender.awardedOn);
    }

    /** The purchase by quotations of a project; called when the demonstration is made, for staff only; empty when there is none. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.LEGAL_ADVISER, Roles.AUDITOR})
    public Optional<PurchaseView> findPurchase(String applicationNumber) {
        return repository.purchases(applicationNumber).stream().findFirst().map(QuotationPurchase::view);
    }

    private TenderView view(Tender tender) {
        if (!desk.seesAll(tender)) {
            return sits(tender) ? memberView(tender) : publicView(tender);
        }
        boolean all = tender.status.compareTo(TenderStatus.CONCLUDING) >= 0;
        return view(tender, tender.openedAt == null ? List.of() : tender.bids.stream().filter(b -> b.status() != BidStatus.WITHDRAWN && !isAwaited(tender, b)).map(Bid::view).toList(),
                tender.sheets.stream().map(s -> s.view(all || !tender.running().contains(s), tender.running().contains(s))).toList());
    }

    /** A member sees the bids without anyone's marks, the fixed ones excepted, and the own sheet. */
    private TenderView memberView(Tender tender) {
        String own = actor.get().userName();
        return view(tender, tender.compliant().stream().map(Bid::view).toList(),
                tender.running().stream().filter(s -> s.member().equals(own)).map(s -> s.view(true, true)).toList());
    }

    /** What the notices have published: the bids by name and price after the opening, scores never. */
    private TenderView publicView(Tender tender) {
        boolean result = tender.status == TenderStatus.AWARDED && desk.resultStands(tender);
        // what is offered in a negotiation is nobody else's until it is over (财政部令第74号第三十二条)
        boolean secret = tender.byInvitation || !desk.procedureOf(tender).isTender();
        List<BidView> bids = tender.openedAt == null || secret && !result ? List.of() : tender.bids.stream().filter(b -> b.round() == tender.offerRound && (b.listedPrice() != null || b.status() == BidStatus.INVALID))
                .map(b -> result && b.status() == BidStatus.AWARDED ? b.view() : b.view().read()).toList();
        return view(tender, bids, result ? tender.sitting().stream().map(s -> s.view(false, true)).toList() : List.of());
    }

    private TenderView view(Tender t, List<BidView> bids, List<SheetView> committee) {
        List<LotView> lots = new java.util.ArrayList<>();
        boolean result = desk.seesAll(t) || t.status == TenderStatus.AWARDED && desk.resultStands(t);
        for (int i = 0; i < t.plan.lots.size(); i++) {
            LotView lot = t.plan.lots.get(i).view(i + 1);
            lots.add(result ? lot : new LotView(lot.lot(), lot.name(), lot.budget(), lot.ceiling(), lot.coreProduct(), lot.failedGround(), null, null));
        }
        // the number of bidders is itself a secret until the deadline, and stays one where that did not come
        int bidders = !t.deadlineIsPast() ? 0
                : (int) t.bids.stream().filter(b -> b.status() != BidStatus.WITHDRAWN && b.round() == t.offerRound).count();
        boolean untold = t.status == TenderStatus.AWARDED && !result;
        return new TenderView(t.number, t.applicationNumber, t.projectNumber, t.title, t.round, t.previous,
                untold ? TenderStatus.AWARDING : t.status, t.method,
                t.methodRule, t.buyer, name(t.buyer), t.agency, name(t.agency), t.plan.entry(t.method, t.version()), lots, t.budgetDocument,
                t.publishedAt, bidders, t.openedAt, t.openingRecord, t.quorum,
                t.openers.stream().map(Opener::view).toList(), repository.objections(t.number).stream().map(BidObjection::view).toList(), bids, committee, t.report, t.drawSeed, untold ? null : t.awardedOn,
                t.failedGround, t.lawDate, t.enquiriesUntil(), t.oneChallengePerStep, voids(t), desk.procedureOf(t).view(),
                t.listed.isEmpty() || !desk.seesAll(t) ? null : new InvitationView(t.listSource, t.drawObservers, t.invitedBySeed, t.listed.stream().map(ListedSupplier::view).toList()),
                desk.seesAll(t) ? t.negotiations.stream().map(Negotiation::view).toList() : List.of(), t.terminatedAt(),
                desk.seesAll(t) || desk.terminationStands(t) ? t.terminatedFor() : null, t.version());
    }

    /** What has become void; the public learns who had won where it had been told so. */
    private List<VoidAwardView> voids(Tender tender) {
        boolean whole = desk.seesAll(tender);
        boolean told = repository.noticesOf(tender.number).stream().anyMatch(n -> n.is(TenderNotice.RESULT) && n.disclosed());
        return repository.voids(tender.number).stream().map(VoidAward::view).filter(v -> whole || v.awardedOn() == null || told)
                .map(v -> whole ? v : v.inPublic()).toList();
    }

    private String name(String organisation) {
        return organisation == null ? null : identity.findOrganisation(organisation).map(o -> o.name()).orElse(organisation);
    }

    /** A final offer before its opening: who has handed one in is nobody's to know, as with the first ones. */
    private static boolean isAwaited(Tender tender, Bid bid) {
        return bid.status() == BidStatus.SUBMITTED && (tender.status == TenderStatus.BIDDING || tender.status == TenderStatus.CLOSED);
    }

    /** Whether it has been published, or its documents have been issued to the reader's own firm. */
    private boolean isKnown(Tender tender) {
        return tender.isPublic() || tender.publishedAt != null && actor.find().map(a -> tender.isOpenTo(a.organisation())).orElse(false);
    }

    /** Whether the actor is a member of the committee. */
    private boolean sits(Tender tender) {
        return actor.find().map(a -> tender.sitting().stream().anyMatch(s -> s.member().equals(a.userName()))).orElse(false);
    }
}
