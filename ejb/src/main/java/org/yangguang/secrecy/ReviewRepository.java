package org.yangguang.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yangguang.shared.Conditions;

/** The reviews; those that wait stand by their deadline, the others by the time of their decision. */
@ApplicationScoped
class ReviewRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Review review) {
        em.persist(review);
    }

    /** Locked, so that two who decide at once do so one after the other. */
    Optional<Review> locked(String number) {
        return Optional.ofNullable(em.find(Review.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All reviews of one publication but those withdrawn, the newest first. */
    List<Review> standing(PublicationKind kind, String subject) {
        return em.createQuery("select r from Review r where r.kind = :kind and r.subject = :subject and r.status <> :withdrawn"
                        + " order by r.preparedAt desc, r.number desc", Review.class)
                .setParameter("kind", kind).setParameter("subject", subject).setParameter("withdrawn", ReviewStatus.WITHDRAWN).getResultList();
    }

    /** Those of a project that are not published yet. */
    List<Review> open(String projectNumber) {
        return em.createQuery("select r from Review r where r.projectNumber = :project and r.status in :open order by r.number", Review.class)
                .setParameter("project", projectNumber).setParameter("open", List.of(ReviewStatus.WAITING, ReviewStatus.POSTING, ReviewStatus.REFUSED)).getResultList();
    }

    /** @param agencies those whose notices are asked for, null for all */
    List<Review> matching(ReviewFilter filter, Set<String> agencies, int first, int count) {
        boolean waiting = filter.status() == ReviewStatus.WAITING || filter.status() == ReviewStatus.POSTING;
        return asked(filter, agencies).ask(em, Review.class, "select r from Review r",
                        waiting ? " order by r.dueAt, r.number" : " order by r.preparedAt desc, r.number desc")
                .setFirstResult(first).setMaxResults(count).getResultList();
    }

    long countMatching(ReviewFilter filter, Set<String> agencies) {
        return asked(filter, agencies).ask(em, Long.class, "select count(r) from Review r", "").getSingleResult();
    }

    /** How many wait for somebody else than this person. */
    long countWaiting(String userName) {
        return em.createQuery("select count(r) from Review r where r.status = :waiting and r.preparedBy <> :user", Long.class)
                .setParameter("waiting", ReviewStatus.WAITING).setParameter("user", userName).getSingleResult();
    }

    /** The designated outlets of a day. */
    List<Outlet> outlets(LocalDate day) {
        return em.createQuery("select o from Outlet o order by o.from, o.name", Outlet.class).getResultStream().filter(o -> o.isDesignatedOn(day)).toList();
    }

    private static Conditions asked(ReviewFilter filter, Set<String> agencies) {
        return new Conditions().contains(filter.text(), "r.title", "r.projectNumber", "r.subject", "r.number")
                .and("r.status = :status", "status", filter.status()).and("r.kind = :kind", "kind", filter.kind())
                .and("r.agency in :agencies", "agencies", agencies);
    }
}
