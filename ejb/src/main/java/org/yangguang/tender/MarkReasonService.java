package org.yangguang.tender;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;

/** The members' door between the last sheet and the report: written reasons for marks that lie far from the others'. */
@Stateless
@Audited
public class MarkReasonService {

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<MarksExplained> explained;

    /**
     * The caller's own marks that lie far from the others', of all evaluations in which every sheet is in and the report is
     * not: with the own reasons as far as they are given, never with what others gave. Called by the page of reasons and
     * GET /api/v1/mark-reasons.
     */
    @RolesAllowed(Roles.EXPERT)
    public List<FarMarkView> listOwnFarMarks() {
        String own = actor.get().userName();
        return repository.concluding(own).stream().flatMap(t -> new FarMarks(t, desk.lawOf(t)).viewsOf(own).stream()).toList();
    }

    /**
     * A member gives reasons for the own far marks; they stand in the evaluation's report (财政部令第87号第六十四条). Called by the
     * page of reasons and POST /api/v1/tenders/{number}/mark-reasons. Refused: a tender in whose committee the caller does not
     * sit or that asks nothing of the caller (NotFound), one whose sheets are not all in or whose report is (TENDER-X07), a far
     * mark without reason.
     */
    @RolesAllowed(Roles.EXPERT)
    public List<FarMarkView> giveMarkReasons(String number, MarkReasonsEntry entry) {
        String own = actor.get().userName();
        Tender tender = repository.locked(number);
        if (tender == null || tender.signed().stream().noneMatch(s -> s.member().equals(own))) {
            throw new NotFound("tender", number);
        }
        trail.subject(tender.number, tender.projectNumber);
        tender.ensure(TenderStatus.CONCLUDING);
        FarMarks far = new FarMarks(tender, desk.lawOf(tender));
        if (!far.members().contains(own)) {
            throw new NotFound("mark", number);
        }
        boolean waiting = !far.silent().isEmpty();
        far.explain(own, entry, desk.now());
        if (waiting && far.silent().isEmpty()) {
            explained.fire(new MarksExplained(tender.number, tender.title, tender.agency, own));
        }
        return far.viewsOf(own);
    }
}
