package org.yangguang.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.Conditions;
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

    /** The projects whose self-evaluation came within a time; an applicant's own only when {@code applicant} is given. */
    List<String> reported(LocalDate from, LocalDate to, String applicant) {
        return new Conditions().and("r.applicant = :applicant", "applicant", applicant).and("r.projectNumber is not null")
                .and("r.reportedOn >= :from", "from", from).and("r.reportedOn <= :to", "to", to)
                .ask(em, String.class, "select r.projectNumber from PerformanceReview r", " order by r.projectNumber").getResultList();
    }

    PerformanceReview review(String number) {
        return find(number).orElseThrow(() -> new NotFound("performanceReview", number));
    }
}
