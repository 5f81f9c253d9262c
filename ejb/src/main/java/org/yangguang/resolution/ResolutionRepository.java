package org.yangguang.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.Conditions;

/** Decisions taken outside as stored. */
@ApplicationScoped
class ResolutionRepository {

    /** As in the changelog: one standing record of a paper. */
    static final String ONE_PAPER = "uq_resolution_paper";

    @PersistenceContext
    private EntityManager em;

    void add(Resolution resolution) {
        em.persist(resolution);
    }

    void flush() {
        em.flush();
    }

    Optional<Resolution> find(String number) {
        return em.createQuery("select r from Resolution r where r.number = :number", Resolution.class).setParameter("number", number)
                .getResultStream().findFirst();
    }

    /** The same, locked until the transaction ends and read again: two who verify at once wait for each other. */
    Optional<Resolution> locked(String number) {
        Optional<Resolution> found = find(number);
        found.ifPresent(r -> em.refresh(r, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** The same paper of the same body, not refused at its verification. */
    Optional<Resolution> same(String body, String documentNumber) {
        return em.createQuery("select r from Resolution r where r.body = :body and r.documentNumber = :document and r.status <> :refused", Resolution.class)
                .setParameter("body", body).setParameter("document", documentNumber).setParameter("refused", ResolutionStatus.REFUSED)
                .getResultStream().findFirst();
    }

    /** Those that wait for their second person and for which this one answers, the oldest first. */
    List<Resolution> waitingOf(String userName) {
        return em.createQuery("select r from Resolution r where r.heldBy = :user and r.status = :recorded order by r.id", Resolution.class)
                .setParameter("user", userName).setParameter("recorded", ResolutionStatus.RECORDED).getResultList();
    }

    /** Those that concern a case, the oldest first. */
    List<Resolution> ofCase(String application) {
        return em.createQuery("select r from Resolution r where :application member of r.applications order by r.id", Resolution.class)
                .setParameter("application", application).getResultList();
    }

    /** The newest first. */
    List<Resolution> page(ResolutionFilter filter, int first, int count) {
        return asked(filter).ask(em, Resolution.class, "select r from Resolution r", " order by r.id desc").setFirstResult(first)
                .setMaxResults(count).getResultList();
    }

    long count(ResolutionFilter filter) {
        return asked(filter).ask(em, Long.class, "select count(r) from Resolution r", "").getSingleResult();
    }

    private static Conditions asked(ResolutionFilter filter) {
        return new Conditions().and("r.status = :status", "status", filter.status()).and("r.kind = :kind", "kind", filter.kind())
                .contains(filter.text(), "r.number", "r.documentNumber", "r.body", "r.summary");
    }
}
