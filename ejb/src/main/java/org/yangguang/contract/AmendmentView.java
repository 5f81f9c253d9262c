package org.yangguang.contract;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * One amendment (补充合同) of a contract.
 *
 * @param amount    what it adds (positive) or takes away (negative), zero when only terms change
 * @param milestone number of the milestone whose instalment and date it changes
 * @param newDueOn  new agreed date, null when unchanged
 * @param ratio     all additions with this one, percent of the original value
 */
public record AmendmentView(String number, String contract, String title, String reason, Money amount,
                            String milestone, LocalDate newDueOn, AmendmentStatus status, String proposedBy,
                            LocalDate proposedOn, LocalDate agreedOn, java.math.BigDecimal ratio,
                            long version) implements Serializable {
}
