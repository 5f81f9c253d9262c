package org.yangguang.guarantee;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * A guarantee that has been received.
 *
 * @param issuer     bank, insurer or guarantee company
 * @param reference  number of the paper
 * @param validUntil last day of a guarantee or an insurance bond; null of cheques, drafts and notes
 */
public record GuaranteeEntry(GuaranteePurpose purpose, GuaranteeForm form, String issuer, String reference, Money amount,
                             LocalDate lodgedOn, LocalDate validUntil) implements Serializable {
}
