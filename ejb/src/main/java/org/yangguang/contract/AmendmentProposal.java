package org.yangguang.contract;

import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * What is proposed to change in a contract in force.
 *
 * @param amount    added to (positive) or taken from (negative) the instalment of the milestone; zero changes the date only
 * @param milestone number of the milestone that carries it
 * @param newDueOn  new agreed date, null to leave it
 */
public record AmendmentProposal(String title, String reason, Money amount, String milestone, LocalDate newDueOn,
                                long version) {
}
