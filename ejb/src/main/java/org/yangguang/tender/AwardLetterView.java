package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/** 中标通知书 of one lot. */
public record AwardLetterView(String number, String projectNumber, String title, int lot, String lotName, String buyerName,
                              String agencyName, String supplierName, Money price, String contractNumber,
                              LocalDate awardedOn) implements Serializable {
}
