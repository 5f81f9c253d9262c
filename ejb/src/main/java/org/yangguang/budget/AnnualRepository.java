package org.yangguang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.yangguang.shared.RowLock;

/** Annual rounds as stored. */
@ApplicationScoped
class AnnualRepository {

    static final String ONE_ROUND = "uq_round_number";

    @PersistenceContext
    private EntityManager em;

    void add(AnnualRound round) {
        em.persist(round);
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<AnnualRound> find(String number) {
        return em.createQuery("select r from AnnualRound r where r.number = :number", AnnualRound.class).setParameter("number", number)
                .getResultStream().findFirst();
    }

    Optional<AnnualRound> locked(String number) {
        return find(number).map(found -> RowLock.taken(em, AnnualRound.class, found));
    }

    /** The newest year first. */
    List<AnnualRound> all() {
        return em.createQuery("select r from AnnualRound r order by r.year desc, r.number", AnnualRound.class).getResultList();
    }

    List<AnnualRound> ofYear(int year) {
        return em.createQuery("select r from AnnualRound r where r.year = :year order by r.number", AnnualRound.class)
                .setParameter("year", year).getResultList();
    }

    boolean documentNumberTaken(String documentNumber) {
        return documentNumber != null && em.createQuery("select count(r) from AnnualRound r where r.documentNumber = :d", Long.class)
                .setParameter("d", documentNumber.strip()).getSingleResult() > 0;
    }
}
