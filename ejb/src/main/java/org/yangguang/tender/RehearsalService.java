package org.yangguang.tender;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.shared.Audited;

/**
 * Tells the opening officers that their keys are to be proved, while there is time to find somebody else's. Called on every
 * node by the warner; the tender's row is locked while it is told of and says itself that it was, so that two nodes tell once.
 */
@Stateless
@Audited
public class RehearsalService {

    /** Longer than any row of days off, so that the working days are counted for few tenders only. */
    private static final int LOOK_AHEAD_DAYS = 30;

    @Inject
    private TenderRepository repository;

    @Inject
    private TenderDesk desk;

    @Inject
    private CalendarService calendar;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<RehearsalDue> due;

    /** Called by the warner of each node: numbers of the tenders of which the officers are to be told today. Reads only. */
    @PermitAll
    public List<String> findDueRehearsals() {
        return repository.unrehearsed(desk.now(), desk.now().plusDays(LOOK_AHEAD_DAYS)).stream().filter(this::isDue).map(t -> t.number).toList();
    }

    private boolean isDue(Tender tender) {
        int days = desk.lawOf(tender).count("TENDER.rehearsal-days");
        return !desk.today().isBefore(calendar.workingDays().minusWorkingDays(tender.plan.bidDeadline.toLocalDate(), days));
    }

    /** Called by the warner of each node, each in its own transaction: tells those who have not proved their keys; does nothing the second time. */
    @PermitAll
    public void remind(String number) {
        Tender tender = repository.locked(number);
        List<String> officers = tender == null ? List.of() : tender.tellOfRehearsal(desk.now());
        if (!officers.isEmpty()) {
            trail.subject(tender.number, tender.projectNumber);
            due.fire(new RehearsalDue(tender.number, tender.title, tender.agency, tender.plan.bidDeadline, officers));
        }
    }
}
