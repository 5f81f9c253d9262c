package org.yangguang.guarantee;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.audit.AuditTrail;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;

/**
 * Tells holder and supplier that a guarantee ends soon, and that it has ended, each once for each last day. The guarantee's row is
 * locked meanwhile, so that two nodes tell once.
 */
@Stateless
@Audited
public class GuaranteeReminderService {

    @Inject
    private GuaranteeRepository guarantees;
    @Inject
    private RegulationService regulations;
    @Inject
    private Event<GuaranteeExpiring> expiring;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /** Called by the warner of each node: numbers of the guarantees of which something is to be told. Reads only. */
    @PermitAll
    public List<String> findEnding() {
        LocalDate today = LocalDate.now(clock);
        return guarantees.toTellOf(today, today.plusDays(warnDays(today)));
    }

    /** Called by the warner of each node, each in its own transaction. */
    @PermitAll
    public void remindOfEnd(String number) {
        LocalDate today = LocalDate.now(clock);
        Guarantee guarantee = guarantees.locked(number);
        GuaranteeExpiring news = guarantee.tell(today, warnDays(today));
        trail.subject(number, guarantee.project());
        if (news != null) {
            expiring.fire(news);
        }
    }

    private int warnDays(LocalDate today) {
        return regulations.asOf(today).count(GuaranteeService.WARN_DAYS);
    }
}
