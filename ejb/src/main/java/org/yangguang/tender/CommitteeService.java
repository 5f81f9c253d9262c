package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;

/** The door to a committee that is at work: who has come, who has left it and who takes the seat (87号第四十九条), what is paid. */
@Stateless
@Audited
public class CommitteeService {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private CommitteeDesk committees;

    @Inject
    private IdentityService identity;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    private String nameOf(String organisation) {
        return identity.findOrganisation(organisation).map(OrganisationView::name).orElse(organisation);
    }

    private Tender own(Tender tender, String number) {
        if (tender == null || !actor.get().has(Role.PROCUREMENT_AGENT) || !actor.get().organisations().contains(tender.agency)) {
            throw new NotFound("tender", number);
        }
        return tender;
    }

    /**
     * Who sits in the committee, whose seat is vacant, and whether the others may go on; nothing of the marks. Called by the
     * committee's page, the page of the report and GET /api/v1/tenders/{number}/committee, by the tender's agent and the auditor.
     * Refuses a tender that is not the agent's own (NotFound).
     */
    @RolesAllowed({Roles.PROCUREMENT_AGENT, Roles.AUDITOR})
    public CommitteeView viewCommittee(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null || !actor.get().has(Role.AUDITOR)) {
            own(tender, number);
        }
        return new Seats(tender, desk.procedureOf(tender)).view();
    }

    /**
     * A member signs in to the evaluation and declares to have no conflict of interest; the first time counts. Called by the page of
     * the marks and POST /api/v1/tenders/{number}/committee/attendance before the marks. Refused: without the declaration, because
     * whoever has a conflict steps back instead (EVA-04b); before and after the marking (TENDER-X07).
     *
     * @throws NotFound a tender in whose committee the caller does not sit
     */
    @RolesAllowed(Roles.EXPERT)
    public SeatView attendEvaluation(String number, Attendance entry) {
        Tender tender = repository.locked(number);
        Sheet sheet = tender == null ? null : tender.sitting().stream().filter(s -> s.member().equals(actor.get().userName())).findFirst().orElse(null);
        if (sheet == null) {
            throw new NotFound("tender", number);
        }
        trail.subject(tender.number, tender.projectNumber);
        tender.ensure(TenderStatus.EVALUATING);
        Breaches.ensure(Boolean.TRUE.equals(entry.free()), TenderRule.MEMBER_SIGNS_IN);
        sheet.attend(desk.now());
        return sheet.seat();
    }

    /**
     * The fees of the evaluation, by hours and dated rates, with travel expenses; entered again they take the place of the earlier
     * ones. Called by the committee's page and POST /api/v1/tenders/{number}/committee/fees once all sheets are in. Refused with all
     * defects at once: earlier (TENDER-X07), nothing entered, whoever is no expert or has left (TENDER-X42), hours out of range.
     */
    @RolesAllowed(Roles.PROCUREMENT_AGENT)
    public CommitteeView recordFees(String number, FeesEntry entry) {
        Tender tender = own(repository.locked(number), number);
        trail.subject(tender.number, tender.projectNumber);
        Breaches.ensure(tender.status == TenderStatus.CONCLUDING || tender.status == TenderStatus.AWARDING || tender.status == TenderStatus.AWARDED,
                TenderRule.STATE_ALLOWS_IT, number, tender.status.word());
        committees.pay(tender, entry);
        return new Seats(tender, desk.procedureOf(tender)).view();
    }

    /** What experts were recorded to be paid for the evaluations of a year by tender, and for the quotations they have assessed. Called by the ledger of the experts' fees; refuses nothing. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<ExpertFeeView> listExpertFees(int year) {
        return Stream.concat(repository.paidSheets(year).stream().map(s -> s.feeView(nameOf(s.tender().agency))),
                repository.paidSeats(year).stream().map(s -> s.feeView(nameOf(s.buyer())))).toList();
    }

    /**
     * Takes a member out who has withdrawn or stays silent, with the ground; what that member has marked does not count, what the
     * others have signed stands. Called by the committee's page and POST /api/v1/tenders/{number}/committee/removals. Refused: no
     * ground, a member who has left already (NotFound), one who has signed while others still mark, and one who has not once all
     * have signed (TENDER-X07). A committee that is not legal any more marks no more until the seat is taken (EVA-06b).
     */
    @RolesAllowed(Roles.PROCUREMENT_AGENT)
    public void removeMember(String number, MemberRemoval entry) {
        Tender tender = own(repository.locked(number), number);
        trail.subject(tender.number, tender.projectNumber);
        committees.remove(tender, entry);
    }

    /**
     * Seats the experts of the pool's supplementary record in the vacant seats while the others mark; its scan is attached to the
     * tender before. Called by the committee's page and POST /api/v1/tenders/{number}/committee/substitutes. Refused with all
     * defects at once: another number of experts than seats are vacant (EVA-06a), and what the first record is refused for
     * (EVA-03a to c, EVA-04a); before and after the marking (TENDER-X07).
     */
    @RolesAllowed(Roles.PROCUREMENT_AGENT)
    public void seatSubstitutes(String number, PoolRecord substitutes) {
        Tender tender = own(repository.locked(number), number);
        trail.subject(tender.number, tender.projectNumber);
        tender.ensure(TenderStatus.EVALUATING);
        committees.substitute(tender, substitutes);
    }
}
