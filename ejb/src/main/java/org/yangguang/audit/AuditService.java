package org.yangguang.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.shared.Audited;

/** The audit trail for those who read it, and for those who must record what no door could. */
@Stateless
@Audited
public class AuditService {

    private static final int MOST_PER_PAGE = 500;

    @Inject
    private AuditRepository repository;

    @Inject
    private AuditWriter writer;

    /** Called by the audit page and GET /api/v1/audit; newest first, at most 500 at once. */
    @RolesAllowed({"audit-administrator", "auditor"})
    public List<AuditView> find(AuditFilter filter, int first, int most) {
        return repository.find(filter, Math.max(0, first), Math.min(Math.max(1, most), MOST_PER_PAGE)).stream().map(AuditEntry::view).toList();
    }

    /** How many entries the filter finds. */
    @RolesAllowed({"audit-administrator", "auditor"})
    public long count(AuditFilter filter) {
        return repository.count(filter);
    }

    /**
     * Called by the dossier for the trail of one project or record: what was done and what was refused, without
     * arguments and states.
     */
    @PermitAll
    public List<AuditView> listOf(String number, int most) {
        return repository.find(AuditFilter.of(number), 0, Math.min(Math.max(1, most), MOST_PER_PAGE)).stream().map(AuditEntry::view)
                .map(e -> new AuditView(e.entry(), e.at(), e.userName(), e.displayName(), e.organisation(), e.role(), e.onBehalfOf(), null,
                        e.action(), e.subject(), e.project(), e.outcome(), e.ruleCodes(), e.incident(), e.amount(), null, null, null)).toList();
    }

    /**
     * Called by the error handlers of pages and API when the container turned someone away before any door was reached:
     * no right to the door, or no login. In its own transaction, so that it stays. What a door has told of itself carries
     * the mark of {@link org.yangguang.shared.Recorded} and is not recorded here again.
     *
     * @param action page or path that was asked for
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordDenied(String action, String subject) {
        AuditEntry entry = writer.entry(cut(action), AuditOutcome.DENIED, new String[0]);
        writer.add(entry.on(subject, null, null));
    }

    /** Called by the error handlers for what broke outside of any door; the incident number is what the person was shown. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordFailed(String action, String incident) {
        writer.add(writer.entry(cut(action), AuditOutcome.FAILED, new String[0]).because(null, incident));
    }

    private static String cut(String action) {
        return action.length() <= 100 ? action : action.substring(0, 100);
    }
}
