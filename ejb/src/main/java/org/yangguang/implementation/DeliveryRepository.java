package org.yangguang.implementation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.shared.Conditions;
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
        return asked(filter, party, today).ask(em, Delivery.class, "select d from Delivery d", " order by d.dueOn, d.number")
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long count(DeliveryFilter filter, String party, LocalDate today) {
        return asked(filter, party, today).ask(em, Long.class, "select count(d) from Delivery d", "").getSingleResult();
    }

    private static Conditions asked(DeliveryFilter filter, String party, LocalDate today) {
        Conditions conditions = new Conditions()
                .and("(d.supplier = :party or d.supervisor = :party or d.applicant = :party)", "party", party)
                .and("(d.projectNumber = :project or d.applicationNumber = :project or d.contract = :project)", "project", filter.project())
                .and("d.status = :status", "status", filter.status());
        if (filter.overdueOnly()) {
            conditions.and("d.dueOn < :today", "today", today)
                    .and("d.status in (:waiting)", "waiting", List.of(DeliveryStatus.PLANNED, DeliveryStatus.OPEN, DeliveryStatus.RETURNED))
                    .and("d.kind = :progress", "progress", MilestoneKind.PROGRESS);
        }
        return conditions;
    }
}
