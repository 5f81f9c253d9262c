package org.yangguang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.identity.Role;

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

    List<AuditEntry> find(AuditFilter filter, int first, int most) {
        Criteria criteria = criteria(filter);
        return criteria.bind(em.createQuery("select e from AuditEntry e" + criteria.where() + " order by e.at desc, e.id desc", AuditEntry.class))
                .setFirstResult(first).setMaxResults(most).getResultList();
    }

    long count(AuditFilter filter) {
        Criteria criteria = criteria(filter);
        return criteria.bind(em.createQuery("select count(e) from AuditEntry e" + criteria.where(), Long.class)).getSingleResult();
    }

    private static Criteria criteria(AuditFilter filter) {
        Criteria criteria = new Criteria();
        if (given(filter.person())) {
            criteria.and("(e.userName = :person or e.displayName like :personLike)", "person", filter.person().trim());
            criteria.values.put("personLike", "%" + escaped(filter.person().trim()) + "%");
        }
        if (given(filter.action())) {
            criteria.and("e.action like :action", "action", escaped(filter.action().trim()) + "%");
        }
        if (given(filter.subject())) {
            criteria.and("(e.subject = :subject or e.project = :subject)", "subject", filter.subject().trim());
        }
        if (given(filter.outcome())) {
            criteria.and("e.outcome = :outcome", "outcome", filter.outcome());
        }
        if (filter.from() != null) {
            criteria.and("e.at >= :from", "from", filter.from().atStartOfDay());
        }
        if (filter.to() != null) {
            criteria.and("e.at <= :to", "to", filter.to().atTime(LocalTime.MAX));
        }
        if (filter.administrators()) {
            criteria.and("e.role in :administrators", "administrators", ADMINISTRATORS);
        }
        return criteria;
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }

    /** A wildcard that was typed is a letter like any other; it is dropped, not matched. */
    private static String escaped(String text) {
        return text.replace("%", "").replace("_", "");
    }

    private static final class Criteria {
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void and(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
