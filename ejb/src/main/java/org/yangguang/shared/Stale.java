package org.yangguang.shared;

import jakarta.ejb.ApplicationException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** The record or task was changed by someone else since this actor read it; nothing was done (409). */
@ApplicationException(rollback = true)
public class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Serialisation failure, and PostgreSQL's word for a deadlock: the database chose this one to give way. */
    private static final Set<String> GAVE_WAY = Set.of("40001", "40P01");

    private final String number;
    private final String changedBy;

    /** @param changedBy display name of who was faster, null when unknown */
    public Stale(String number, String changedBy) {
        super(number + (changedBy == null ? "" : " changed by " + changedBy));
        this.number = number;
        this.changedBy = changedBy;
    }

    /** Refuses a command whose version is not the record's. */
    public static void check(String number, long read, long current) {
        if (read != current) {
            throw new Stale(number, null);
        }
    }

    /**
     * Whether a change by someone else is behind this failure: a Stale, the version check at the end of the transaction
     * (the persistence's or the engine's, known here by its name alone), or a row that others held for too long.
     */
    public static boolean isBehind(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 20; depth++, at = at.getCause()) {
            if (at instanceof Stale || at instanceof OptimisticLockException || at instanceof PessimisticLockException
                    || at instanceof LockTimeoutException || at.getClass().getSimpleName().equals("OptimisticLockingException")
                    || at instanceof SQLException sql && GAVE_WAY.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    public String number() {
        return number;
    }

    public String changedBy() {
        return changedBy;
    }
}
