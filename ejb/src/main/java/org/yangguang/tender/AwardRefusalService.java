package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.document.DocumentService;
import org.yangguang.document.Upload;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Roles;
import org.yangguang.registry.RegistryService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;
import org.yangguang.workflow.Workflow;

/** The door for a winner who does not sign (《政府采购法实施条例》第四十九条): recorded, decided on, told to the finance department. */
@Stateless
@Audited
public class AwardRefusalService {

    /** What its paper is called among the documents. */
    static final String PAPER = "refusal";

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private TenderRemedies remedies;

    @Inject
    private Procedures procedures;

    @Inject
    private RegistryService registry;

    @Inject
    private CalendarService calendar;

    @Inject
    private DocumentService documents;

    @Inject
    private IdentityService identity;

    @Inject
    private Workflow workflow;

    @Inject
    private Instance<ContractProgress> contracts;

    @Inject
    private Event<WinnerRefused> refused;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    /**
     * Called by the tender's agent or an officer between the award letter and the signature, with the winner's paper; the
     * purchaser's division head is told. Refused: before the award and once the contract is signed (AWD-03a), a second one of
     * the lot (AWD-03e), "not signed" while the thirty days run (AWD-03c), "disqualified" of a firm that is not barred (AWD-03d).
     *
     * @param papers null where they are attached later: the decision asks for one
     * @throws NotFound for an unknown tender or lot and another agency's
     */
    @RolesAllowed({Roles.PROCUREMENT_AGENT, Roles.PROJECT_OFFICER})
    public RefusalView recordAwardRefusal(String number, RefusalEntry entry, List<Upload> papers) {
        Tender tender = readable(repository.locked(number), number);
        if (entry.lot() < 1 || entry.lot() > tender.plan.lots.size()) {
            throw new NotFound("lot", number + "/" + entry.lot());
        }
        trail.subject(tender.number, tender.projectNumber);
        RefusalCheck check = check(tender, entry.lot());
        check.ensureOpen(entry.lot());
        Stale.check(tender.number, entry.version(), tender.version());
        Bid winner = tender.bid(tender.lot(entry.lot()).winnerBid());
        List<Refusal> earlier = repository.refusals(number);
        String contract = tender.lot(entry.lot()).contractNumber();
        LocalDate signBy = contracts.stream().flatMap(c -> c.signBy(contract).stream()).findFirst()
                .orElseGet(() -> procedures.law(tender.awardedOn, tender.buyer).lastDay("CON-01.sign", tender.awardedOn, calendar.workingDays()));
        check.record(entry, tender.awardedOn, signBy, desk.today(), registry.viewEnterprise(winner.supplier()).debarredOn(desk.today()),
                earlier.stream().filter(r -> r.lot() == entry.lot() && !r.isDecided()).map(Refusal::number).findFirst().orElse(null));
        Refusal made = new Refusal(winner, contract, earlier.size() + 1, entry, actor.get().userName(), desk.now());
        workflow.register(made.number(), tender.applicationNumber);
        repository.add(made);
        repository.flush();
        documents.attachAll(made.number(), papers == null ? List.of() : papers);
        trail.change(null, entry);
        refused.fire(new WinnerRefused(tender.number, tender.title, tender.buyer, actor.get().userName()));
        return view(made, tender);
    }

    /**
     * The purchaser decides: the next in the ranking is to be confirmed, or the procurement begins anew; in a tender of several lots the
     * lot fails and the other winners are confirmed again. The award is void, its draft is closed, notices and bidders say so. Refused: without the
     * paper (AWD-03b), once the contract is signed (AWD-03a) or another lot's is (AWD-03g), a next candidate that there is not
     * (AWD-03f), a changed record.
     *
     * @throws NotFound for an unknown refusal and one that is decided
     */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public RefusalView decideRefusal(String number, RefusalDecision decision) {
        Refusal found = open(number);
        Tender tender = repository.locked(found.tender());
        trail.subject(tender.number, tender.projectNumber);
        Stale.check(number, decision.version(), found.version());
        check(tender, found.lot()).decide(decision, found.lot(), documents.has(number, PAPER));
        found.decide(decision, actor.get().userName(), desk.now());
        trail.change(null, decision);
        remedies.replaceWinner(tender, found.lot(), decision.remedy(), new RemedyGround(number, found.reason(), actor.get().userName()));
        return view(found, tender);
    }

    private Refusal open(String number) {
        Refusal found = repository.refusal(number);
        if (found == null || found.isDecided()) {
            throw new NotFound("refusal", number);
        }
        return found;
    }

    /**
     * The officer enters the paper by which the finance department was told. Refused: before the decision, a second time, a
     * day to come (AWD-03h).
     *
     * @throws NotFound for an unknown refusal
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public RefusalView reportRefusal(String number, RefusalReport report) {
        Refusal found = repository.refusal(number);
        if (found == null) {
            throw new NotFound("refusal", number);
        }
        Tender tender = repository.ofNumber(found.tender());
        trail.subject(tender.number, tender.projectNumber);
        Stale.check(number, report.version(), found.version());
        found.report(report, desk.today());
        trail.change(null, report);
        return view(found, tender);
    }

    /**
     * The winners of a tender who did not sign, oldest first. Called by the page of what follows an award and
     * GET /api/v1/tenders/{number}/refusals.
     *
     * @throws NotFound for an unknown tender and another agency's
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public List<RefusalView> listRefusals(String number) {
        Tender tender = readable(repository.ofNumber(number), number);
        return repository.refusals(number).stream().map(r -> view(r, tender)).toList();
    }

    private Tender readable(Tender tender, String number) {
        if (tender == null || !desk.seesAll(tender)) {
            throw new NotFound("tender", number);
        }
        return tender;
    }

    private RefusalCheck check(Tender tender, int lot) {
        boolean runs = repository.ofApplication(tender.applicationNumber).get(0).number.equals(tender.number);
        String own = tender.lot(lot).contractNumber();
        List<String> others = tender.contracts().stream().filter(c -> !c.equals(own)).toList();
        return new RefusalCheck(runs && tender.status == TenderStatus.AWARDED && own != null, furthest(own == null ? List.of() : List.of(own)), furthest(others),
                new Voiding(tender).candidates(lot));
    }

    private AwardProgress furthest(List<String> numbers) {
        return numbers.stream().filter(Objects::nonNull).flatMap(n -> contracts.stream().map(c -> c.of(n))).max(Comparator.naturalOrder()).orElse(AwardProgress.UNSIGNED);
    }

    private RefusalView view(Refusal refusal, Tender tender) {
        return refusal.view(refusal.isDecided() ? List.of() : check(tender, refusal.lot()).allowed(), identity::displayName);
    }
}
