package org.yangguang.shared;

import java.sql.SQLException;
import java.util.Locale;

/**
 * Recognises the database's refusal of a second row with the same key. Services look for the key before they write; this
 * is for the one who looked while somebody else was writing it.
 */
public final class UniqueKey {

    private static final int DEEPEST = 20;
    private static final int ORACLE_UNIQUE = 1;

    private UniqueKey() {
    }

    /** Whether this constraint is what failed; its name as in the changelog. */
    public static boolean refused(Throwable thrown, String constraint) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++, at = at.getCause()) {
            if (at instanceof SQLException sql && ofUniqueness(sql)) {
                return String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains(constraint.toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    private static boolean ofUniqueness(SQLException sql) {
        return "23505".equals(sql.getSQLState()) || "23000".equals(sql.getSQLState()) && sql.getErrorCode() == ORACLE_UNIQUE;
    }
}
