package org.yangguang.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The counter rows, one per series. */
@ApplicationScoped
class CounterRepository {

    /**
     * The row that the changelog brings and that gives no numbers: whoever opens a series locks it first. A row that does
     * not exist yet cannot be locked, and a second insert of it would fail in the database and in the log.
     */
    static final String REGISTER = "*";

    @PersistenceContext
    private EntityManager em;

    protected CounterRepository() {
    }

    CounterRepository(EntityManager em) {
        this.em = em;
    }

    /** The counter, locked until the transaction ends; empty for a series that nobody has opened. */
    Optional<NumberCounter> locked(String series) {
        return Optional.ofNullable(em.find(NumberCounter.class, series, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Opens a series unless others have meanwhile; to be called in a short transaction of its own. Only looks whether it is
     * there: whoever holds its row may themselves be waiting for the register, to open another series.
     */
    void open(String series) {
        locked(REGISTER).orElseThrow(() -> new IllegalStateException("the changelog's row of shared_counter is missing"));
        if (em.find(NumberCounter.class, series) == null) {
            em.persist(new NumberCounter(series));
            em.flush();
        }
    }
}
