package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * A bond that has been received.
 *
 * @param supplier  organisation code of the bidder
 * @param reference number of the transfer, the cheque or the guarantee
 */
public record BondEntry(String supplier, int lot, Money amount, BondForm form, String reference, LocalDate receivedOn) implements Serializable {
}
