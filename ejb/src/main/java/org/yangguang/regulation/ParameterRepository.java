package org.yangguang.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The parameter rows; few and read all the time, hence kept for a second. */
@ApplicationScoped
class ParameterRepository {

    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    @PersistenceContext
    private EntityManager em;

    private volatile Read last;

    /** All rows as read at most a second ago, detached; never changed through this list. */
    List<ParameterRow> known() {
        Read read = last;
        if (read == null || System.nanoTime() - read.at() > FRESH_NANOS) {
            List<ParameterRow> rows = all();
            // out of the caller's transaction, which would otherwise look through them all for changes at each of its questions
            rows.forEach(em::detach);
            read = new Read(List.copyOf(rows), System.nanoTime());
            last = read;
        }
        return read.rows();
    }

    List<ParameterRow> all() {
        return em.createQuery("select p from ParameterRow p order by p.code, p.effectiveFrom", ParameterRow.class).getResultList();
    }

    Optional<ParameterRow> locked(long id) {
        return Optional.ofNullable(em.find(ParameterRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The rows of the same parameter, level and region, oldest first. */
    List<ParameterRow> seriesOf(ParameterRow row) {
        return em.createQuery("select p from ParameterRow p where p.code = :code", ParameterRow.class).setParameter("code", row.code())
                .getResultList().stream().filter(row::sameSeries).sorted(Comparator.comparing(ParameterRow::effectiveFrom)).toList();
    }

    void add(ParameterRow row) {
        em.persist(row);
        last = null;
    }

    void remove(ParameterRow row) {
        em.remove(row);
        last = null;
    }

    private record Read(List<ParameterRow> rows, long at) {
    }
}
