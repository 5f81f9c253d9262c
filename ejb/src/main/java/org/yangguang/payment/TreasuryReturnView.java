package org.yangguang.payment;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A returned file as pages and the API see it.
 *
 * @param number  HZ-…
 * @param batch   that it answers, null for a payment list
 * @param mapping by which a payment list was read, null for a file with a control sum
 * @param lines   what it says beside what is known; empty in a list of files
 */
public record TreasuryReturnView(String number, String finance, String batch, String mapping, String fileName, String sha256, String receivedName,
                                 LocalDateTime receivedAt, String acceptedName, LocalDateTime acceptedAt, List<Line> lines, long version)
        implements Serializable {

    /**
     * One line of the file.
     *
     * @param ordered the order's own sum, null of an unknown one
     * @param payee   of the order
     * @param status  of the order
     */
    public record Line(TreasuryResult result, ReturnFinding finding, Money ordered, String payee, PaymentStatus status) implements Serializable {
    }

    /** How many lines would be recorded. */
    public long matched() {
        return lines.stream().filter(l -> l.finding() == ReturnFinding.MATCHED).count();
    }

    /** How many differ from what is known, so that a person has to look. */
    public long differing() {
        return lines.stream().filter(l -> l.finding().ordinal() > ReturnFinding.PENDING.ordinal()).count();
    }
}
