package org.yangguang.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.yangguang.shared.Audited;

/** Writes the entries that stand by themselves: of what is rolled back, and of doors that keep their own transactions. */
@Stateless
@Audited
public class RefusalService {

    @Inject
    private AuditWriter writer;

    /** Called by the audit interceptor only, after a door has thrown or has committed by itself. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void keep(Refusal refusal) {
        writer.add(writer.entry(refusal.action(), refusal.outcome(), refusal.allowed())
                .on(refusal.subject(), refusal.project(), refusal.amount())
                .because(refusal.codes(), refusal.incident())
                .with(refusal.arguments(), null, null));
    }
}
