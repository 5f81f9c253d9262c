package org.yangguang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.Conditions;

/** Adds and finds batches and leaves; there is nothing here that changes one. */
@ApplicationScoped
class SealRepository {

    @PersistenceContext
    private EntityManager em;

    /** Until the running transaction ends, no other node seals. */
    void lock() {
        if (em.find(SealLock.class, SealLock.ONLY, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new IllegalStateException("seal_lock has no row: the changelog did not run");
        }
    }

    void add(AuditBatch batch, List<AuditLeaf> leaves) {
        em.persist(batch);
        leaves.forEach(em::persist);
    }

    Optional<AuditBatch> head() {
        return em.createQuery("select b from AuditBatch b order by b.number desc", AuditBatch.class).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<AuditBatch> batch(long number) {
        return Optional.ofNullable(em.find(AuditBatch.class, number));
    }

    /** The last batch that was sealed at this moment of the server's own clock or before. */
    Optional<AuditBatch> headAt(LocalDateTime serverAt) {
        return em.createQuery("select b from AuditBatch b where b.serverAt <= :at order by b.number desc", AuditBatch.class)
                .setParameter("at", serverAt).setMaxResults(1).getResultStream().findFirst();
    }

    /** Entries that are in no batch, in the order in which they are sealed. */
    List<AuditEntry> unsealed(LocalDateTime from, int most) {
        return em.createQuery("select e from AuditEntry e where e.at >= :from and not exists (select l.entry from AuditLeaf l where l.entry = e.id)"
                + " order by e.at, e.id", AuditEntry.class).setParameter("from", from).setMaxResults(most).getResultList();
    }

    /** How many entries since then are in no batch. */
    long countUnsealed(LocalDateTime from) {
        return countUnsealed("e.at >= :at", from);
    }

    /** How many entries before that are in no batch. Compares two keys for each entry there is: seconds for ten million. */
    long countUnsealedBefore(LocalDateTime at) {
        return countUnsealed("e.at < :at", at);
    }

    private long countUnsealed(String when, LocalDateTime at) {
        return new Conditions().and("not exists (select l.entry from AuditLeaf l where l.entry = e.id)").and(when, "at", at)
                .ask(em, Long.class, "select count(e) from AuditEntry e", "").getSingleResult();
    }

    List<AuditBatch> batches(long from, long to, int most) {
        return em.createQuery("select b from AuditBatch b where b.number between :from and :to order by b.number", AuditBatch.class)
                .setParameter("from", from).setParameter("to", to).setMaxResults(most).getResultList();
    }

    /** For reading only: a verification reads millions, and nothing has to be kept to find out what changed. */
    List<AuditLeaf> leaves(long from, long to) {
        return em.createQuery("select new org.yangguang.audit.AuditLeaf(l.entry, l.batch, l.place, l.hash) from AuditLeaf l"
                + " where l.batch between :from and :to order by l.batch, l.place, l.entry", AuditLeaf.class)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** The entries of those leaves; for reading only. */
    List<AuditEntry> entries(long from, long to) {
        return em.createQuery("select new org.yangguang.audit.AuditEntry(e.id, e.at, e.userName, e.displayName, e.organisation, e.role, e.onBehalfOf,"
                + " e.address, e.action, e.subject, e.project, e.outcome, e.ruleCodes, e.incident, e.amount, e.arguments, e.before, e.after)"
                + " from AuditEntry e, AuditLeaf l where l.entry = e.id and l.batch between :from and :to", AuditEntry.class)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }
}
