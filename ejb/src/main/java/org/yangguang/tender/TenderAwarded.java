package org.yangguang.tender;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * 中标: result notice and award letter have been issued. Fired once for each award, in the transaction that hands the
 * contract numbers to the lifecycle; the contract component creates the draft under {@link #contractNumber()}.
 *
 * @param contractNumber    HT-…, given out with the award
 * @param procurementNumber CG-…
 * @param lot               lot number, 1 when the tender is not divided
 * @param category          goods or services, as in the procurement plan
 * @param supplier          organisation code of the winner
 * @param consortium        with whom the winner has won, null when alone; all of them sign (采购法第二十四条)
 * @param small             whether the winner is a small or micro enterprise by its declaration
 * @param price             the award price, which is the contract's value
 * @param items             the price list; the lines add up to the price
 * @param noticeOn          day of the award letter: the thirty days of CON-01 count from it
 * @param terms             of the tender file, with which the contract begins
 */
public record TenderAwarded(String contractNumber, String procurementNumber, int lot, String applicationNumber,
                            String projectNumber, String title, String category, String supplier, String supplierName,
                            Consortium consortium, boolean small, Money price, List<PriceLine> items, LocalDate noticeOn, TermsEntry terms) {
}
