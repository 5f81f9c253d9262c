package org.yangguang.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;

/** The audit trail for those who read it, and for those who must record what no door could. */
@Stateless
@Audited
public class AuditService {

    static final int MOST_PER_WORKBOOK = 100_000;
    private static final int MOST_PER_PAGE = 500;

    @Inject
    private AuditRepository repository;

    @Inject
    private AuditWriter writer;

    @Inject
    private AuditTrail trail;

    /**
     * Called by the audit page and GET /api/v1/audit; newest first, at most 500 at once.
     *
     * @param after key of the entry behind which the page begins; null for the newest
     */
    @RolesAllowed({Roles.AUDIT_ADMINISTRATOR, Roles.AUDITOR})
    public AuditSlice find(AuditFilter filter, AuditKey after, int most) {
        int size = Math.min(Math.max(1, most), MOST_PER_PAGE);
        List<AuditView> found = repository.find(filter, after, size + 1).stream().map(AuditEntry::view).toList();
        return found.size() <= size ? new AuditSlice(found, null) : new AuditSlice(found.subList(0, size), AuditKey.of(found.get(size - 1)));
    }

    /** Called by the audit page for the entry that a verification has named. Refuses a number that no entry has, or has no more. */
    @RolesAllowed({Roles.AUDIT_ADMINISTRATOR, Roles.AUDITOR})
    public AuditView viewEntry(long entry) {
        return repository.entry(entry).map(AuditEntry::view).orElseThrow(() -> new NotFound("audit entry", String.valueOf(entry)));
    }

    /** How many entries the filter finds; looks at all of them, so pages ask for it only before an export. */
    @RolesAllowed({Roles.AUDIT_ADMINISTRATOR, Roles.AUDITOR})
    public long count(AuditFilter filter) {
        return repository.count(filter);
    }

    /**
     * Called by the audit page for what it shows, as a workbook: gives every entry that the filter finds, newest first,
     * and leaves an entry about that. Refuses more than a workbook should hold ({@link AuditRule#EXPORT_FITS_A_WORKBOOK}).
     */
    @RolesAllowed({Roles.AUDIT_ADMINISTRATOR, Roles.AUDITOR})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void exportFound(AuditFilter filter, Consumer<AuditView> taker) {
        long count = repository.count(filter);
        if (count > MOST_PER_WORKBOOK) {
            throw new RuleViolation(AuditRule.EXPORT_FITS_A_WORKBOOK, null, count, MOST_PER_WORKBOOK);
        }
        AuditKey after = null;
        do {
            AuditSlice slice = find(filter, after, MOST_PER_PAGE);
            slice.entries().forEach(taker);
            after = slice.next();
        } while (after != null);
        trail.subject(count + "", null);
    }

    /**
     * Called by the dossier for the trail of one project or record: what was done and what was refused, without
     * arguments and states.
     */
    @PermitAll
    public List<AuditView> listOf(String number, int most) {
        return repository.find(AuditFilter.of(number), null, Math.min(Math.max(1, most), MOST_PER_PAGE)).stream().map(AuditEntry::view)
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
