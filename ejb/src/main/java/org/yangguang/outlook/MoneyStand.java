package org.yangguang.outlook;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * Where the money of one milestone is.
 *
 * @param supplier  organisation code
 * @param amount    what is to be paid, by the furthest record: agreed, claimed, confirmed, requested or paid
 * @param holder    organisation that has it; never a person, whose name is nobody else's business
 * @param since     when it came there, null where that is not on file
 * @param runsFrom  day after which the payment period counts; null before one runs
 * @param days      of that period, by law and contract; null before one runs
 * @param lastDay   of that period; null before one runs, and where it leads into a year whose calendar is not loaded
 * @param daysLeft  calendar days until the last day, negative when it is over; null without one
 * @param interest  what the law adds for the days it is late, where the contract agrees nothing else
 * @param agreedOn  day by which the deliverable was agreed
 * @param paidOn    null until paid
 */
public record MoneyStand(String milestone, String milestoneTitle, String contract, String project, String title, String supplier,
                         String supplierName, boolean small, MoneyStep step, Money amount, String holder, LocalDateTime since,
                         LocalDate runsFrom, Integer days, LocalDate lastDay, Long daysLeft, Money interest, LocalDate agreedOn,
                         LocalDate paidOn) implements Serializable {

    public boolean isLate() {
        return daysLeft != null && daysLeft < 0 && paidOn == null;
    }
}
