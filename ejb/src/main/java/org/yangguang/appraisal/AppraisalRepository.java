package org.yangguang.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yangguang.shared.RowLock;

/** Appraisals with their opinions. */
@ApplicationScoped
class AppraisalRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Appraisal appraisal) {
        em.persist(appraisal);
    }

    void flush() {
        em.flush();
    }

    Appraisal ofNumber(String number) {
        return em.createQuery("select a from Appraisal a where a.number = :number", Appraisal.class)
                .setParameter("number", number).getResultStream().findFirst().orElse(null);
    }

    /** The appraisals of a project, newest first. */
    List<Appraisal> ofApplication(String applicationNumber) {
        return em.createQuery("select a from Appraisal a where a.applicationNumber = :number order by a.number desc", Appraisal.class)
                .setParameter("number", applicationNumber).getResultList();
    }

    /**
     * The running appraisal of a project, locked: two experts who finish at the same moment must not both believe that
     * the other is still writing.
     */
    Appraisal lockedOfApplication(String applicationNumber) {
        Appraisal found = em.createQuery("select a from Appraisal a where a.applicationNumber = :number order by a.number desc", Appraisal.class)
                .setParameter("number", applicationNumber).setMaxResults(1).getResultStream().findFirst().orElse(null);
        return found == null ? null : RowLock.taken(em, Appraisal.class, found);
    }

    /** Whether this expert was drawn for this appraisal. */
    boolean asks(String number, String expert) {
        return em.createQuery("select count(o) from Opinion o where o.appraisal.number = :number and o.expert = :expert", Long.class)
                .setParameter("number", number).setParameter("expert", expert).getSingleResult() > 0;
    }
}
