package org.yangguang.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.yangguang.shared.NotFound;

/** Acceptances of projects. */
@ApplicationScoped
class AcceptanceRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Acceptance acceptance) {
        em.persist(acceptance);
    }

    void flush() {
        em.flush();
    }

    /** By its own, the application's or the project's number. */
    Optional<Acceptance> find(String number) {
        return em.createQuery("select a from Acceptance a where a.number = :number"
                        + " or a.applicationNumber = :number or a.projectNumber = :number", Acceptance.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    Acceptance acceptance(String number) {
        return find(number).orElseThrow(() -> new NotFound("acceptance", number));
    }
}
