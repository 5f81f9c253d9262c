package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.project.ProjectService;
import org.yangguang.registry.DrawGroup;
import org.yangguang.registry.DrawLeft;
import org.yangguang.registry.DrawOrder;
import org.yangguang.registry.DrawPart;
import org.yangguang.registry.DrawPurpose;
import org.yangguang.registry.DrawService;
import org.yangguang.registry.DrawView;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;

/**
 * The door of the experts who assess quotations below the threshold of government procurement: drawn by lot from the own register
 * with the same public record as those of an appraisal, each signing an opinion that the others read when all have signed.
 */
@Stateless
@Audited
public class QuotationPanelService {

    @Inject
    private TenderRepository repository;
    @Inject
    private QuotationDesk desk;
    @Inject
    private DrawService draws;
    @Inject
    private ProjectService projects;
    @Inject
    private RegulationService regulations;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Event<PanelAsked> asked;
    @Inject
    private Event<PanelLeft> left;
    @Inject
    private Event<PanelConcluded> concluded;
    @Inject
    private Clock clock;

    /**
     * The officer puts the quotations before the experts, without a choice; before the draw, because ties to the quoting firms are
     * looked for in it. Entered anew with a change they ask for new opinions, and an expert who has a tie to a new firm sits no more.
     * Called by the page of the task 询比价 and POST /api/v1/purchases/{number}/quotations. Refused: once the choice is made
     * (TENDER-X07), a changed record, and what the task refuses of quotations (TENDER-X02, X04, X09).
     *
     * @throws NotFound for an unknown purchase and another purchaser's
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public PanelView presentQuotations(String number, QuotationEntry entry) {
        QuotationPurchase purchase = own(number);
        Stale.check(purchase.number, entry.version(), purchase.version());
        String before = purchase.quotationsDigest();
        desk.present(purchase, entry);
        if (!purchase.quotationsDigest().equals(before)) {
            DrawGroup group = group(purchase);
            purchase.panel.stream().filter(PanelSeat::sits).filter(s -> draws.findTie(group, s.member()) != null).forEach(s -> leave(purchase, s, draws.findTie(group, s.member())));
            ask(purchase, new PanelGroup(purchase).sitting());
        }
        // the version that the next entry has to name
        repository.flush();
        return view(purchase);
    }

    /**
     * The officer has the list of candidates fixed; who has a tie to applicant, purchaser or a quoting firm is left out (EVA-04), and
     * so is who was called before. Called by the panel's page and POST /api/v1/purchases/{number}/panel/list. Refused: quotations not
     * put before the experts yet (TENDER-X60), a number that with those who sit is not odd or below three (EVA-02b), once the choice is
     * made (TENDER-X07), a changed record, and what the draw refuses.
     *
     * @throws NotFound for an unknown purchase and another purchaser's
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public DrawView fixPanel(String number, DrawOrder order) {
        QuotationPurchase purchase = own(number);
        Stale.check(purchase.number, order.version(), purchase.version());
        Breaches.ensure(!purchase.quotations.isEmpty(), PanelRule.QUOTATIONS_COME_FIRST, purchase.number);
        Breaches breaches = new Breaches();
        if (breaches.required(order.count(), "count")) {
            int members = new PanelGroup(purchase).sitting().size() + order.count();
            breaches.check(PanelGroup.isOdd(members), PanelRule.GROUP_IS_ODD, "count", PanelGroup.LEAST, members);
        }
        breaches.refuseIfAny();
        return draws.fixGroup(group(purchase), order);
    }

    /**
     * The lot falls on the fixed list, and who was drawn is asked for an opinion. Called by the panel's page and POST
     * /api/v1/purchases/{number}/panel/draw. Refused: once the choice is made (TENDER-X07), no list (REGISTRY-X08), another part than the
     * committed one (REGISTRY-X14), too early (EVA-03a).
     *
     * @throws NotFound for an unknown purchase and another purchaser's
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public PanelView drawPanel(String number, DrawPart entry) {
        QuotationPurchase purchase = own(number);
        draws.drawList(purchase.number, purchase.projectNumber, entry.part());
        purchase.panel.stream().filter(s -> !s.sits()).forEach(PanelSeat::succeed);
        seat(purchase);
        return view(purchase);
    }

    /**
     * The next of the drawn order takes the seat of an expert who has stepped back or does not come; where the order has nobody left
     * the seat is vacated, and another list is fixed for it. Called by the panel's page and POST /api/v1/purchases/{number}/panel/next.
     * Refused: who was not drawn or has been replaced, who has signed about these quotations, once the choice is made (TENDER-X07).
     *
     * @throws NotFound for an unknown purchase and another purchaser's
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public PanelView callNextPanelExpert(String number, DrawLeft entry) {
        QuotationPurchase purchase = own(number);
        PanelSeat gone = purchase.panel.stream().filter(s -> s.member().equals(entry.expert())).findFirst().orElse(null);
        Breaches breaches = new Breaches();
        breaches.check(gone != null && gone.isReplaceable(purchase.quotationsDigest()), InputRule.UNKNOWN_REFERENCE, "expert", String.valueOf(entry.expert()));
        breaches.refuseIfAny();
        gone.leave(null, now());
        if (draws.countReserves(group(purchase)) > 0) {
            gone.succeed();
            draws.callNextOfGroup(group(purchase), entry.expert());
            seat(purchase);
        }
        return view(purchase);
    }

    /**
     * An expert signs in and declares to have no conflict of interest; the first time counts. Called by the panel's page and POST
     * /api/v1/purchases/{number}/panel/attendance. Refused: without the declaration, because whoever has a conflict steps back
     * (EVA-04b), once the choice is made (TENDER-X07).
     *
     * @throws NotFound a purchase for which the caller was not drawn
     */
    @RolesAllowed(Roles.EXPERT)
    public PanelView attendPanel(String number, Attendance entry) {
        QuotationPurchase purchase = mine(number);
        Breaches.ensure(Boolean.TRUE.equals(entry.free()), TenderRule.MEMBER_SIGNS_IN);
        seat(purchase, number).attend(now());
        return view(purchase);
    }

    /**
     * An expert signs the own opinion of the quotations; the others read it when all have signed. Called by the panel's page and POST
     * /api/v1/purchases/{number}/panel/opinion. Refused with all defects at once: nobody recommended, a firm that has not quoted, no
     * words; without having signed in (EVA-04b), a second time about the same quotations and once the choice is made (TENDER-X07).
     *
     * @throws NotFound a purchase for which the caller was not drawn
     */
    @RolesAllowed(Roles.EXPERT)
    public PanelView signPanelOpinion(String number, PanelOpinion entry) {
        QuotationPurchase purchase = mine(number);
        PanelSeat seat = seat(purchase, number);
        Breaches.ensure(seat.hasAttended(), TenderRule.MEMBER_SIGNS_IN);
        Breaches.ensure(!seat.hasSigned(purchase.quotationsDigest()), TenderRule.STATE_ALLOWS_IT, number, purchase.status.word());
        Breaches breaches = new Breaches();
        if (breaches.text(entry.recommended(), 40, "recommended")) {
            breaches.check(entry.recommended().equals(PanelSeat.NONE) || purchase.quotations.stream().anyMatch(q -> q.supplier().equals(entry.recommended())),
                    InputRule.UNKNOWN_REFERENCE, "recommended", entry.recommended());
        }
        breaches.text(entry.opinion(), 1000, "opinion");
        breaches.refuseIfAny();
        seat.sign(entry.recommended(), entry.opinion(), purchase.quotationsDigest(), now());
        if (new PanelGroup(purchase).isComplete()) {
            concluded.fire(new PanelConcluded(purchase.number, purchase.title, purchase.buyer));
        }
        return view(purchase);
    }

    /**
     * An expert steps back before signing; the purchaser is told and calls the next. Called by the panel's page and POST
     * /api/v1/purchases/{number}/panel/leave. Refused: no ground (EVA-04), after the signature and once the choice is made (TENDER-X07).
     *
     * @throws NotFound a purchase for which the caller was not drawn
     */
    @RolesAllowed(Roles.EXPERT)
    public void leavePanel(String number, PanelLeave entry) {
        QuotationPurchase purchase = mine(number);
        PanelSeat seat = seat(purchase, number);
        Breaches.ensure(!seat.hasSigned(purchase.quotationsDigest()), TenderRule.STATE_ALLOWS_IT, number, purchase.status.word());
        Breaches breaches = new Breaches();
        if (breaches.check(entry.ground() != null && !entry.ground().isBlank(), TenderRule.RECUSAL_NAMES_ITS_GROUND, "ground")) {
            breaches.text(entry.ground(), 500, "ground");
        }
        breaches.refuseIfAny();
        leave(purchase, seat, entry.ground().strip());
    }

    /**
     * What the experts are paid, by the hours and rates of evaluations; entered again it takes the place of the earlier. Called by the
     * panel's page and POST /api/v1/purchases/{number}/panel/fees once all have signed. Refused with all defects at once: earlier
     * (TENDER-X62), nothing entered, whoever has not signed (TENDER-X42), hours out of range.
     *
     * @throws NotFound for an unknown purchase and another purchaser's
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public PanelView recordPanelFees(String number, FeesEntry entry) {
        QuotationPurchase purchase = owned(number);
        PanelGroup group = new PanelGroup(purchase);
        String quotations = purchase.quotationsDigest();
        Breaches.ensure(group.isComplete(), PanelRule.ALL_OPINIONS_ARE_IN, group.signed(), group.sitting().size());
        ExpertFees fees = new ExpertFees(regulations.asOf(purchase.lawDate));
        fees.checked(entry, member -> group.sitting().stream().anyMatch(s -> s.hasSigned(quotations) && s.member().equals(member)))
                .forEach(fee -> purchase.seatOf(fee.member()).pay(fee.hours(), fees.of(fee.hours()), fee.travel()));
        return view(purchase);
    }

    /**
     * The experts of a purchase and what they assess: for the purchaser, its heads and the auditor, and for who was drawn. Called by the
     * panel's page, the pages of the tasks 询比价 and 审批采购结果, and GET /api/v1/purchases/{number}/panel.
     *
     * @throws NotFound for an unknown purchase, and for an expert who does not sit
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR, Roles.EXPERT})
    public PanelView viewPanel(String number) {
        QuotationPurchase purchase = repository.purchase(number);
        if (purchase == null || !staff() && purchase.seatOf(actor.get().userName()) == null) {
            throw new NotFound("purchase", number);
        }
        return view(purchase);
    }

    /** The draws for a purchase, oldest first. Called by the panel's page and GET /api/v1/purchases/{number}/panel/draws. Refuses an unknown purchase (NotFound). */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR})
    public List<DrawView> listPanelDraws(String number) {
        if (repository.purchase(number) == null) {
            throw new NotFound("purchase", number);
        }
        return draws.listDraws(number);
    }

    /** The purchases whose quotations await the caller's opinion or have it already, until the choice is made. Called by the expert's page and GET /api/v1/purchase-panels. */
    @RolesAllowed(Roles.EXPERT)
    public List<PanelView> listOwnPanels() {
        return repository.assessed(actor.get().userName()).stream().map(this::view).toList();
    }

    private void leave(QuotationPurchase purchase, PanelSeat seat, String ground) {
        seat.leave(ground, now());
        left.fire(new PanelLeft(purchase.number, purchase.title, purchase.buyer, seat.memberName()));
    }

    /** Whoever sits by the draws and has no seat yet; who was called once is never called again. */
    private void seat(QuotationPurchase purchase) {
        List<PanelSeat> seated = new ArrayList<>();
        DrawView.seated(draws.listDraws(purchase.number)).filter(e -> purchase.panel.stream().noneMatch(s -> s.member().equals(e.userName())))
                .forEach(e -> seated.add(new PanelSeat(purchase, e.userName(), e.name())));
        purchase.panel.addAll(seated);
        ask(purchase, seated);
    }

    private void ask(QuotationPurchase purchase, List<PanelSeat> seats) {
        if (!seats.isEmpty()) {
            asked.fire(new PanelAsked(purchase.number, purchase.title, seats.stream().map(PanelSeat::member).toList()));
        }
    }

    private PanelSeat seat(QuotationPurchase purchase, String number) {
        PanelSeat seat = purchase.seatOf(actor.get().userName());
        if (seat == null) {
            throw new NotFound("purchase", number);
        }
        return seat;
    }

    private QuotationPurchase mine(String number) {
        QuotationPurchase purchase = repository.lockedPurchaseOf(number);
        if (purchase == null) {
            throw new NotFound("purchase", number);
        }
        seat(purchase, number);
        return running(purchase);
    }

    private QuotationPurchase own(String number) {
        return running(owned(number));
    }

    private QuotationPurchase owned(String number) {
        QuotationPurchase purchase = repository.lockedPurchaseOf(number);
        if (purchase == null || !actor.get().has(Role.PROJECT_OFFICER) || !actor.get().organisations().contains(purchase.buyer)) {
            throw new NotFound("purchase", number);
        }
        trail.subject(purchase.number, purchase.projectNumber);
        return purchase;
    }

    private QuotationPurchase running(QuotationPurchase purchase) {
        trail.subject(purchase.number, purchase.projectNumber);
        Breaches.ensure(purchase.status == TenderStatus.PREPARING, TenderRule.STATE_ALLOWS_IT, purchase.number, purchase.status.word());
        return purchase;
    }

    private boolean staff() {
        return actor.get().has(Role.PROJECT_OFFICER) || actor.get().has(Role.DIVISION_HEAD) || actor.get().has(Role.AUDITOR);
    }

    private PanelView view(QuotationPurchase purchase) {
        return new PanelGroup(purchase).view(desk.panelFrom(), staff(), actor.get().userName());
    }

    /** Applicant, purchaser and all who have quoted may not be the experts' own. */
    private DrawGroup group(QuotationPurchase purchase) {
        List<String> organisations = new ArrayList<>(List.of(projects.project(purchase.applicationNumber).applicant(), purchase.buyer));
        purchase.quotations.forEach(q -> organisations.add(q.supplier()));
        return new DrawGroup(DrawPurpose.PURCHASE, purchase.number, purchase.projectNumber, organisations, Set.of(purchase.applicationNumber, purchase.projectNumber));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
