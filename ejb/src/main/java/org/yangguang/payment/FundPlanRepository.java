package org.yangguang.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Use-of-funds plans as questions. */
@ApplicationScoped
class FundPlanRepository {

    /** The constraint by which a project has one plan for a month. */
    static final String ONE_PLAN = "uq_payment_plan";

    @PersistenceContext
    private EntityManager em;

    void add(FundPlan plan) {
        em.persist(plan);
        em.flush();
    }

    /** The month's row, locked until the transaction ends; asked before any other plan, so that it is read under the lock. */
    Optional<FundPlan> locked(String project, String month) {
        return em.createQuery("select p from FundPlan p where p.project = :project and p.month = :month", FundPlan.class)
                .setParameter("project", project).setParameter("month", month)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream().findFirst();
    }

    /**
     * All months of a project, locked in their order until the transaction ends; asked before any other plan, payment or
     * balance is read, so that orders of one project are written one after the other.
     */
    List<FundPlan> locked(String project) {
        return em.createQuery("select p from FundPlan p where p.project = :project order by p.month", FundPlan.class)
                .setParameter("project", project).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Optional<FundPlan> ofMonth(String project, String month) {
        return em.createQuery("select p from FundPlan p where p.project = :project and p.month = :month", FundPlan.class)
                .setParameter("project", project).setParameter("month", month).getResultStream().findFirst();
    }

    List<FundPlan> ofProject(String project) {
        return em.createQuery("select p from FundPlan p where p.project = :project order by p.month", FundPlan.class)
                .setParameter("project", project).getResultList();
    }
}
