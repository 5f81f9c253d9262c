package org.yangguang.budget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.shared.RowLock;

/** Closings of budget years as stored. */
@ApplicationScoped
class ClosingRepository {

    static final String ONE_CLOSING = "uq_closing_year";

    @PersistenceContext
    private EntityManager em;

    Optional<YearClosing> find(int year, String finance) {
        return em.createQuery("select c from YearClosing c where c.year = :year and c.finance = :finance", YearClosing.class)
                .setParameter("year", year).setParameter("finance", finance).getResultStream().findFirst();
    }

    Optional<YearClosing> locked(int year, String finance) {
        return find(year, finance).map(found -> RowLock.taken(em, YearClosing.class, found));
    }

    List<YearClosing> all() {
        return em.createQuery("select c from YearClosing c order by c.year desc, c.finance", YearClosing.class).getResultList();
    }

    List<YearClosing> ofYear(int year) {
        return em.createQuery("select c from YearClosing c where c.year = :year order by c.finance", YearClosing.class)
                .setParameter("year", year).getResultList();
    }

    /** The years that a finance department has closed. */
    Set<Integer> closedYears(String finance) {
        return new TreeSet<>(em.createQuery("select c.year from YearClosing c where c.finance = :finance and c.signedAt is not null", Integer.class)
                .setParameter("finance", finance).getResultList());
    }

    void add(YearClosing closing) {
        em.persist(closing);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
