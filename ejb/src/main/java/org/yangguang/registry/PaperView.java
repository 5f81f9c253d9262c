package org.yangguang.registry;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A paper that an enterprise keeps here once.
 *
 * @param number    QZ-…
 * @param expiresOn last day on which it is valid, null without end
 * @param daysLeft  until then, 0 on that day, negative after it; null without end
 * @param warned    whether so few days are left that the enterprise has to see to a new one
 * @param document  number of its file
 * @param sha256    of the file: the version that is used
 * @param withdrawn whether the enterprise has taken it back; what used it before keeps it
 */
public record PaperView(String number, String organisation, PaperKind kind, String title, String certificate, LocalDate issuedOn,
                        LocalDate expiresOn, Long daysLeft, boolean warned, String document, String fileName, String sha256,
                        boolean withdrawn) implements Serializable {

    /** Whether it may be used for something that is due on this day. */
    public boolean validOn(LocalDate day) {
        return !withdrawn && (expiresOn == null || !expiresOn.isBefore(day));
    }
}
