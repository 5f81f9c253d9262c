package org.yangguang.reports;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 中标通知书.
 *
 * @param number   CG-… with the lot
 * @param partners the other members of a consortium, null of a firm that has won alone
 * @param signBy   last day for signing the contract
 * @param terms    what else binds both sides, e.g. performance period; null for none
 */
public record AwardLetter(String number, String projectNumber, String projectTitle, String lotTitle, String supplier,
                          String partners, BigDecimal amount, String capitals, String terms, LocalDate signBy, String buyer, String agency,
                          LocalDate issuedOn, Imprint imprint) {
}
