package org.yangguang.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The papers of the enterprises. */
@ApplicationScoped
class PaperRepository {

    @PersistenceContext
    private EntityManager em;

    void add(EnterprisePaper paper) {
        em.persist(paper);
    }

    Optional<EnterprisePaper> paper(String number) {
        return Optional.ofNullable(em.find(EnterprisePaper.class, number));
    }

    Optional<EnterprisePaper> locked(String number) {
        return Optional.ofNullable(em.find(EnterprisePaper.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those in use first, by kind. */
    List<EnterprisePaper> of(String organisation) {
        return em.createQuery("select p from EnterprisePaper p where p.organisation = :organisation order by p.withdrawn, p.kind, p.issuedOn desc, p.number",
                EnterprisePaper.class).setParameter("organisation", organisation).getResultList();
    }

    boolean holds(String document) {
        return em.createQuery("select count(p) from EnterprisePaper p where p.document = :document", Long.class)
                .setParameter("document", document).getSingleResult() > 0;
    }

    /** Numbers of those that run out by this day and may have a warning to come: none was given, or a later one is due. */
    List<String> runningOut(LocalDate by) {
        return em.createQuery("select p.number from EnterprisePaper p where p.expiresOn <= :by and p.withdrawn = false"
                        + " and (p.warnedDays is null or p.warnedDays > 0) order by p.number", String.class)
                .setParameter("by", by).getResultList();
    }
}
