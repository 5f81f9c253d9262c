package org.yangguang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.yangguang.identity.Role;
import org.yangguang.shared.Conditions;

/** Adds and finds entries; there is nothing here that changes one. */
@ApplicationScoped
class AuditRepository {

    private static final List<String> ADMINISTRATORS = List.of(Role.SYSTEM_ADMINISTRATOR.word(),
            Role.SECURITY_ADMINISTRATOR.word(), Role.AUDIT_ADMINISTRATOR.word());

    @PersistenceContext
    private EntityManager em;

    void add(AuditEntry entry) {
        em.persist(entry);
    }

    boolean inTransaction() {
        return em.isJoinedToTransaction();
    }

    /** Writes out what the running transaction has changed, so that its entry knows whether anything was. */
    void flush() {
        if (em.isJoinedToTransaction()) {
            em.flush();
        }
    }

    Optional<AuditEntry> entry(long id) {
        return Optional.ofNullable(em.find(AuditEntry.class, id));
    }

    /** Newest first, behind this key. */
    List<AuditEntry> find(AuditFilter filter, AuditKey after, int most) {
        Conditions conditions = asked(filter);
        if (after != null) {
            conditions.and("e.at <= :afterAt and (e.at < :afterAt or e.id < :afterId)", "afterAt", after.at()).with("afterId", after.entry());
        }
        return conditions.ask(em, AuditEntry.class, "select e from AuditEntry e", " order by e.at desc, e.id desc").setMaxResults(most).getResultList();
    }

    long count(AuditFilter filter) {
        return asked(filter).ask(em, Long.class, "select count(e) from AuditEntry e", "").getSingleResult();
    }

    private static Conditions asked(AuditFilter filter) {
        boolean notDone = AuditFilter.NOT_DONE.equals(filter.outcome());
        Conditions conditions = new Conditions()
                .and("e.action like :action escape '!'", "action", given(filter.action()) ? Conditions.escaped(filter.action().strip()) + "%" : null)
                .and("(e.subject = :subject or e.project = :subject)", "subject", given(filter.subject()) ? filter.subject().strip() : null)
                .and("e.role = :role", "role", filter.role())
                .and(notDone ? "e.outcome <> :outcome" : "e.outcome = :outcome", "outcome", notDone ? AuditOutcome.DONE.word() : filter.outcome())
                .and("e.amount >= :least", "least", filter.least())
                .and("e.amount <= :most", "most", filter.most())
                .and("e.at >= :from", "from", filter.from() == null ? null : filter.from().atStartOfDay())
                .and("e.at <= :to", "to", filter.to() == null ? null : filter.to().atTime(LocalTime.MAX))
                .and("e.role in :administrators", "administrators", filter.administrators() ? ADMINISTRATORS : null);
        if (given(filter.person())) {
            conditions.and("(e.userName = :person or e.onBehalfOf = :person or e.displayName like :personLike escape '!')", "person", filter.person().strip())
                    .with("personLike", "%" + Conditions.escaped(filter.person().strip()) + "%");
        }
        return conditions;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
