package org.yangguang.tender;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.project.ProjectService;
import org.yangguang.secrecy.Publication;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;

/** The door of 澄清、更正: documents of a tender made clear or corrected while bids are being written (87号§27, 采条§31). */
@Stateless
@Audited
public class ClarificationService {

    @Inject
    private TenderRepository repository;

    @Inject
    private ClarificationDesk clarifications;

    @Inject
    private TenderDesk desk;

    @Inject
    private ProjectService projects;

    @Inject
    private SecrecyService secrecy;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    /**
     * Called by the tender's agent while bids are awaited; it stands when a second person has cleared it and the designated outlet has it,
     * and is checked again then. Refused with all defects at once: after the deadline, or what would affect bids with fewer than fifteen days
     * left to write them (TEN-04), a deadline earlier than the one announced or on a day without work (CAL-02), another that still waits
     * for its review.
     *
     * @throws NotFound a tender that is not of the actor's agency
     */
    @RolesAllowed(Roles.PROCUREMENT_AGENT)
    public ClarificationView clarify(String number, ClarificationEntry entry) {
        Tender tender = repository.locked(number);
        if (tender == null || !actor.get().organisations().contains(tender.agency)) {
            throw new NotFound("tender", number);
        }
        trail.subject(tender.number, tender.projectNumber);
        // first: the end of the time for bids itself changes the tender
        clarifications.ensureBidsAwaited(tender);
        Stale.check(tender.number, entry.version(), tender.version());
        List<Clarification> earlier = repository.clarifications(tender.number);
        Breaches breaches = new Breaches();
        breaches.text(entry.text(), 20000, "text");
        clarifications.checkMoved(breaches, tender, entry.bidDeadline());
        clarifications.check(breaches, tender, entry.affectsBids(), entry.deadlineOf(tender), desk.today());
        earlier.stream().filter(this::isWaiting).findFirst().ifPresent(open ->
                breaches.check(false, TenderRule.ONE_CLARIFICATION_AT_A_TIME, null, open.number()));
        breaches.refuseIfAny();
        Clarification made = new Clarification(tender, earlier.size() + 1, entry, actor.get().userName(), desk.now());
        repository.add(made);
        secrecy.propose(new Publication(PublicationKind.CLARIFICATION, made.number(), tender.projectNumber, tender.title, null, tender.budget(),
                projects.project(tender.projectNumber).secrecy(), null, made.bidDeadline(), desk.stepDue(tender), true, tender.agency));
        return made.view();
    }

    private boolean isWaiting(Clarification clarification) {
        return !clarification.isPublished() && secrecy.viewWaiting(PublicationKind.CLARIFICATION, clarification.number());
    }

    /** The clarifications of a tender, oldest first: the published ones for everyone, all for the ministry and the tender's agency. Called by the tender's pages, the portal and the API. */
    @PermitAll
    public List<ClarificationView> listClarifications(String number) {
        Tender tender = repository.ofNumber(number);
        if (tender == null) {
            return List.of();
        }
        boolean all = desk.seesAll(tender);
        return repository.clarifications(number).stream().filter(c -> all || c.isPublished()).map(Clarification::view).toList();
    }
}
