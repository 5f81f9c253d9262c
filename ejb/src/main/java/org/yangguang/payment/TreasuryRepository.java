package org.yangguang.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Batches, returned files and mappings as questions. */
@ApplicationScoped
class TreasuryRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Object record) {
        em.persist(record);
    }

    void flush() {
        em.flush();
    }

    Optional<TreasuryBatch> batch(String number) {
        return em.createQuery("select b from TreasuryBatch b where b.number = :number", TreasuryBatch.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** The batch, locked until the transaction ends; asked before its orders are read. */
    Optional<TreasuryBatch> locked(String number) {
        return em.createQuery("select b from TreasuryBatch b where b.number = :number", TreasuryBatch.class)
                .setParameter("number", number).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }

    /** Newest first. */
    List<TreasuryBatch> batches(int first, int count) {
        return em.createQuery("select b from TreasuryBatch b order by b.gatheredAt desc, b.id desc", TreasuryBatch.class)
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long countBatches() {
        return em.createQuery("select count(b) from TreasuryBatch b", Long.class).getSingleResult();
    }

    Optional<TreasuryReturn> returned(String number) {
        return em.createQuery("select r from TreasuryReturn r where r.number = :number", TreasuryReturn.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    /** The returned file, locked until the transaction ends: two people do not accept it at once. */
    Optional<TreasuryReturn> lockedReturn(String number) {
        return em.createQuery("select r from TreasuryReturn r where r.number = :number", TreasuryReturn.class)
                .setParameter("number", number).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }

    /** The same file of the same department, read in the same way. */
    Optional<TreasuryReturn> same(String finance, String sha256, String readAs) {
        return em.createQuery("select r from TreasuryReturn r where r.finance = :finance and r.sha256 = :sha256 and r.readAs = :readAs", TreasuryReturn.class)
                .setParameter("finance", finance).setParameter("sha256", sha256).setParameter("readAs", readAs).getResultStream().findFirst();
    }

    /** Newest first. */
    List<TreasuryReturn> returns(int first, int count) {
        return em.createQuery("select r from TreasuryReturn r order by r.receivedAt desc, r.id desc", TreasuryReturn.class)
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long countReturns() {
        return em.createQuery("select count(r) from TreasuryReturn r", Long.class).getSingleResult();
    }

    /** Of these departments, by name. */
    List<ListMapping> mappings(Set<String> departments) {
        return em.createQuery("select m from ListMapping m where m.finance in :departments order by m.name", ListMapping.class)
                .setParameter("departments", departments).getResultList();
    }

    Optional<ListMapping> mapping(String finance, String name) {
        return em.createQuery("select m from ListMapping m where m.finance = :finance and m.name = :name", ListMapping.class)
                .setParameter("finance", finance).setParameter("name", name).getResultStream().findFirst();
    }
}
