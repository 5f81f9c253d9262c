package org.yangguang.payment;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The account of a payment beside the one that is known.
 *
 * @param order     its number, or its milestone's before there is one
 * @param account   to which it is to be paid; null before the supplier has asked for it
 * @param known     of the supplier's last payment or, before the first, of the day on which the contract was signed; null when neither is known
 * @param knownFrom number of that payment, or of the contract
 * @param changed   the two differ
 * @param confirmed what the call-back brought, null while there was none
 */
public record AccountView(String milestone, String order, String payeeName, String bank, String account, String known, String knownFrom,
                          boolean changed, Confirmed confirmed) implements Serializable {

    /** A call-back and who has made it. */
    public record Confirmed(String person, String phone, LocalDate calledOn, String note, String by, String byName, LocalDateTime at)
            implements Serializable {
    }
}
