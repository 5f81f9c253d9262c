package org.yangguang.shared;

import jakarta.ejb.ApplicationException;
import jakarta.persistence.OptimisticLockException;

/** The record or task was changed by someone else since this actor read it; nothing was done (409). */
@ApplicationException(rollback = true)
public class Stale extends RuntimeException {

    private static final long serialVersionUID = 1L;

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

    /** Whether a change by someone else is behind this failure: a Stale, or the version check at the end of the transaction. */
    public static boolean isBehind(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 20; depth++, at = at.getCause()) {
            if (at instanceof Stale || at instanceof OptimisticLockException) {
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
