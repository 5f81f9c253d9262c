package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;

/** The door of 投标保证金: received by the agent, given back in five working days or with interest (《政府采购法实施条例》第三十三条；财政部令第87号第三十八条). */
@Stateless
@Audited
public class BondService {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private Procedures procedures;

    @Inject
    private CalendarService calendar;

    @Inject
    private RegistryService registry;

    @Inject
    private BondBook book;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    /**
     * Called by the tender's agent when a bond has come, on whatever day that is entered. Refused with all defects at once: a
     * tender that asks none or is not published (TEN-05a), a second one of the same supplier and lot (TEN-05b), a firm that is not
     * registered or not invited, no form, a day to come. A bond that is too small or too late is recorded and stated as missing.
     *
     * @throws NotFound for an unknown tender or lot and another agency's
     */
    @RolesAllowed(Roles.PROCUREMENT_AGENT)
    public BondView recordBond(String number, BondEntry entry) {
        Tender tender = readable(repository.locked(number), number);
        trail.subject(tender.number, tender.projectNumber);
        Breaches.ensure(tender.plan.bond != null && tender.publishedAt != null, BondRule.BOND_IS_ASKED, number);
        if (entry.lot() < 1 || entry.lot() > tender.plan.lots.size()) {
            throw new NotFound("lot", number + "/" + entry.lot());
        }
        Breaches breaches = new Breaches();
        Optional<EnterpriseView> firm = entry.supplier() == null ? Optional.empty() : registry.findEnterprise(entry.supplier());
        if (breaches.check(firm.isPresent() && tender.isOpenTo(entry.supplier()), InputRule.UNKNOWN_REFERENCE, "supplier", String.valueOf(entry.supplier()))) {
            breaches.check(repository.bonds(number).stream().noneMatch(b -> b.is(entry.supplier(), entry.lot())), BondRule.BOND_IS_RECORDED_ONCE, "supplier",
                    firm.get().name(), entry.lot());
        }
        Bond.complete(entry, breaches, desk.today());
        breaches.refuseIfAny();
        Bond made = new Bond(tender, entry, firm.get().name(), actor.get().userName(), desk.now());
        repository.add(made);
        repository.flush();
        trail.change(null, entry);
        trail.amount(entry.amount());
        return book.view(made, book.facts(tender));
    }

    /**
     * Called by the tender's agent when a bond has been given back; what is owed for a late one is computed and kept with it.
     * Refused: before it is due (TEN-05c), the bond of a winner who did not sign (TEN-05d), a second time (TEN-05e), a day to come
     * or before the one from which the days are counted.
     *
     * @throws NotFound for a bond that was not recorded and another agency's
     */
    @RolesAllowed(Roles.PROCUREMENT_AGENT)
    public BondView returnBond(String number, String supplier, BondReturn given) {
        Tender tender = readable(repository.locked(number), number);
        Bond bond = repository.bonds(number).stream().filter(b -> b.is(supplier, given.lot())).findFirst().orElseThrow(() -> new NotFound("bond", number + "/" + supplier));
        trail.subject(tender.number, tender.projectNumber);
        bond.ensureHeld();
        Stale.check(number + "/" + supplier, given.version(), bond.version());
        BondDue.Facts facts = book.facts(tender);
        facts.keeps(supplier, given.lot()).ifPresent(refusal -> {
            throw new RuleViolation(BondRule.BOND_OF_WHO_DID_NOT_SIGN_IS_KEPT, null, bond.supplierName(), refusal.number());
        });
        BondDue due = facts.of(supplier, given.lot()).orElseThrow(() -> new RuleViolation(BondRule.BOND_IS_RETURNED_WHEN_DUE, null, bond.supplierName()));
        bond.giveBack(due, given, procedures.law(due.since(), tender.buyer), calendar.workingDays(), actor.get().userName(), desk.today());
        repository.flush();
        trail.change(null, given);
        return book.view(bond, facts);
    }

    /**
     * The bonds of a tender by lot and supplier, each bidder without one among them once the time for bids is over. Before
     * that who has paid is the agent's alone to know, unless it was terminated: who bids is a secret. Called by the bonds' page, the opening, the check of the
     * qualification and GET /api/v1/tenders/{number}/bonds.
     *
     * @throws NotFound for an unknown tender and another agency's
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public List<BondView> listBonds(String number) {
        Tender tender = readable(repository.ofNumber(number), number);
        if (tender.plan.bond == null || !tender.biddingIsOver() && tender.terminatedAt() == null && !actor.get().has(Role.PROCUREMENT_AGENT)) {
            return List.of();
        }
        return all(tender).stream().sorted(Comparator.comparing(BondView::lot).thenComparing(BondView::supplierName).thenComparing(BondView::supplier)).toList();
    }

    /** The own bonds of a supplier in a tender; empty where none is asked or nothing was received yet. Called by the bid's page and GET /api/v1/tenders/{number}/own-bonds. */
    @RolesAllowed(Roles.SUPPLIER)
    public List<BondView> findOwnBonds(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || tender.publishedAt == null || tender.plan.bond == null) {
            return List.of();
        }
        return all(tender).stream().filter(b -> b.supplier().equals(actor.get().organisation())).toList();
    }

    private List<BondView> all(Tender tender) {
        BondDue.Facts facts = book.facts(tender);
        List<Bond> bonds = repository.bonds(tender.number);
        List<BondView> views = new ArrayList<>(bonds.stream().map(b -> book.view(b, facts)).toList());
        if (tender.biddingIsOver()) {
            tender.bids.stream().filter(b -> b.status() != BidStatus.WITHDRAWN && b.round() == 1 && bonds.stream().noneMatch(bond -> bond.is(b.supplier(), b.lot())))
                    .forEach(b -> views.add(Bond.missing(tender, b)));
        }
        return views;
    }

    private Tender readable(Tender tender, String number) {
        if (tender == null || !desk.seesAll(tender)) {
            throw new NotFound("tender", number);
        }
        return tender;
    }
}
