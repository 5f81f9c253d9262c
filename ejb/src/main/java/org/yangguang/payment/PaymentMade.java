package org.yangguang.payment;

import java.time.LocalDate;
import org.yangguang.shared.Money;

/** Money has left the treasury account. Observed by implementation's milestones, notices and open data. */
public record PaymentMade(String number, String milestone, String contract, String project, String supplier, Money amount,
                          Money recovered, LocalDate paidOn) {
}
