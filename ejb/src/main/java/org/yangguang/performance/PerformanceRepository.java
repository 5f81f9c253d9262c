package org.yangguang.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.yangguang.shared.NotFound;

/** Reviews of performance. */
@ApplicationScoped
class PerformanceRepository {

    @PersistenceContext
    private EntityManager em;

    void add(PerformanceReview review) {
        em.persist(review);
    }

    void flush() {
        em.flush();
    }

    /** By its own, the application's or the project's number. */
    Optional<PerformanceReview> find(String number) {
        return em.createQuery("select r from PerformanceReview r where r.number = :number"
                        + " or r.applicationNumber = :number or r.projectNumber = :number", PerformanceReview.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    PerformanceReview review(String number) {
        return find(number).orElseThrow(() -> new NotFound("performanceReview", number));
    }
}
