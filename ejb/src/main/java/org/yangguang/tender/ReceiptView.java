package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * The receipt that a bidder gets at once.
 *
 * @param kind   submitted, replaced, withdrawn or refused
 * @param sha256 of the envelope
 * @param reason code of the rule for which it was refused
 */
public record ReceiptView(String tender, int sequence, String bid, int lot, String supplier, String kind,
                          LocalDateTime receivedAt, String sha256, String reason) implements Serializable {
}
