package org.yangguang.dispute;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Slice;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderStatus;
import org.yangguang.tender.TenderView;

/** The reading door of enquiries and challenges: the own ones for a supplier, those of its tenders for an agent, all for the ministry. */
@Stateless
@Audited
public class DisputeRegisterService {

    @Inject
    private DisputeRepository repository;
    @Inject
    private DisputeDesk desk;
    @Inject
    private TenderRegisterService tenders;
    @Inject
    private CurrentActor current;

    /** The register, the newest first; called by its page and GET /api/v1/disputes. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROCUREMENT_AGENT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public DisputePage listDisputes(DisputeFilter filter, int first, int count) {
        Actor actor = current.get();
        boolean all = actor.ofMinistry();
        boolean agent = !all && actor.has(Role.PROCUREMENT_AGENT);
        String supplier = all || agent ? null : actor.organisation();
        Set<String> agencies = agent ? actor.organisations() : null;
        return new DisputePage(repository.page(filter, supplier, agencies, Slice.first(first), Slice.count(count, Slice.MOST)).stream().map(desk::view).toList(),
                repository.count(filter, supplier, agencies));
    }

    /** One of them with its deadlines; called by its page, its tasks' pages and GET /api/v1/disputes/{number}. NotFound for strangers. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROCUREMENT_AGENT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public DisputeView viewDispute(String number) {
        return repository.find(number).filter(desk::mayRead).map(desk::whole).orElseThrow(() -> new NotFound("dispute", number));
    }

    /** What the asking supplier may bring forward about a published tender, and until when; called by the page on which it does. */
    @RolesAllowed(Roles.SUPPLIER)
    public StandingView viewStanding(String tenderNumber) {
        TenderView tender = tenders.viewTender(tenderNumber);
        if (tender.publishedAt() == null) {
            throw new NotFound("tender", tenderNumber);
        }
        boolean open = tender.status() == TenderStatus.BIDDING && desk.now().isBefore(tender.enquiriesUntil());
        return new StandingView(tender.number(), tender.title(), tender.enquiriesUntil(), open, tender.oneChallengePerStep(), desk.windows(tender), desk.sender());
    }

    /** The finance department's decisions on complaints about a tender. Called by the portal, without login (财政部令第94号第三十五条). */
    @PermitAll
    public List<PublishedDecision> listDecisions(String tenderNumber) {
        TenderView tender = tenders.viewTender(tenderNumber);
        return tender.publishedAt() == null ? List.of() : repository.decided(tender.number(), Slice.MOST_IN_PUBLIC).stream().map(Dispute::decision).toList();
    }

    /** Who has complained without ground three times within twelve months (DSP-05); called by the register's page and the API. */
    @RolesAllowed({Roles.PROCUREMENT_AGENT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<FrivolousView> listFrivolous() {
        LocalDate today = desk.now().toLocalDate();
        Regulation law = desk.deadlines(today).law();
        return repository.unfoundedSince(today.minusMonths(law.count("DSP-05.months")), law.count("DSP-05.unfounded")).stream()
                .map(row -> new FrivolousView((String) row[0], (String) row[1], (Long) row[2])).toList();
    }

    /** The answered enquiries of a published tender, in the order of the answers, without who asked. Called by the portal, without login. */
    @PermitAll
    public List<PublishedAnswer> listAnswers(String tenderNumber) {
        TenderView tender = tenders.viewTender(tenderNumber);
        return tender.publishedAt() == null ? List.of() : repository.published(tender.number(), Slice.MOST_IN_PUBLIC).stream().map(Dispute::published).toList();
    }
}
