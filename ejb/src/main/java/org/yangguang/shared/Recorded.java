package org.yangguang.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The mark of an exception that a door has put into the audit trail already: whoever answers it, page or interface,
 * must not record it a second time. It hangs on the exception as a suppressed one, so that it comes through whatever
 * the container wraps around, and its incident number stands in the log beside the cause.
 */
public final class Recorded extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    private final String incident;

    private Recorded(String incident) {
        super(incident == null ? "in the audit trail" : "in the audit trail as " + incident, null, false, false);
        this.incident = incident;
    }

    /** Called by the audit interceptor alone. {@code incident} is null for what is no failure. */
    public static void mark(Throwable thrown, String incident) {
        thrown.addSuppressed(new Recorded(incident));
    }

    /** The mark on this exception or on what is behind it; empty when no door was reached or none has told of it. */
    public static Optional<Recorded> of(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST; depth++, at = at.getCause()) {
            for (Throwable hung : at.getSuppressed()) {
                if (hung instanceof Recorded mark) {
                    return Optional.of(mark);
                }
            }
        }
        return Optional.empty();
    }

    /** A new number for a failure, short enough to be read out over the telephone. */
    public static String newIncident() {
        return "YG-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    /** The number under which the failure stands in the trail; null for a denial. */
    public String incident() {
        return incident;
    }
}
