package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * 中标通知书 of one lot.
 *
 * @param consortium names of the other members of the consortium that has won, null of a firm that has won alone
 */
public record AwardLetterView(String number, String projectNumber, String title, int lot, String lotName, String buyerName,
                              String agencyName, String supplierName, String consortium, Money price, String contractNumber,
                              LocalDate awardedOn) implements Serializable {
}
