package org.yangguang.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.NotFound;

/** Milestones in performance. */
@ApplicationScoped
class DeliveryRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Delivery delivery) {
        em.persist(delivery);
    }

    void flush() {
        em.flush();
    }

    Optional<Delivery> find(String number) {
        return em.createQuery("select d from Delivery d where d.number = :number", Delivery.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    Delivery delivery(String number) {
        return find(number).orElseThrow(() -> new NotFound("milestone", number));
    }

    List<Delivery> ofContract(String contract) {
        return em.createQuery("select d from Delivery d where d.contract = :number order by d.position", Delivery.class)
                .setParameter("number", contract).getResultList();
    }

    /** One page of the register by agreed date; narrowed to one organisation's own when {@code party} is given. */
    List<Delivery> register(DeliveryFilter filter, String party, LocalDate today, int first, int count) {
        return query("select d", filter, party, today, Delivery.class, " order by d.dueOn, d.number")
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long count(DeliveryFilter filter, String party, LocalDate today) {
        return query("select count(d)", filter, party, today, Long.class, "").getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, DeliveryFilter filter, String party, LocalDate today, Class<T> type,
                                    String order) {
        StringBuilder jpql = new StringBuilder(select).append(" from Delivery d where 1 = 1");
        if (party != null) {
            jpql.append(" and (d.supplier = :party or d.supervisor = :party or d.applicant = :party)");
        }
        if (filter.project() != null) {
            jpql.append(" and (d.projectNumber = :project or d.applicationNumber = :project or d.contract = :project)");
        }
        if (filter.status() != null) {
            jpql.append(" and d.status = :status");
        }
        if (filter.overdueOnly()) {
            jpql.append(" and d.dueOn < :today and d.status in (:waiting) and d.kind = :progress");
        }
        TypedQuery<T> query = em.createQuery(jpql.append(order).toString(), type);
        if (party != null) {
            query.setParameter("party", party);
        }
        if (filter.project() != null) {
            query.setParameter("project", filter.project());
        }
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.overdueOnly()) {
            query.setParameter("today", today)
                    .setParameter("waiting", List.of(DeliveryStatus.PLANNED, DeliveryStatus.OPEN, DeliveryStatus.RETURNED))
                    .setParameter("progress", org.yangguang.contract.MilestoneKind.PROGRESS);
        }
        return query;
    }
}
