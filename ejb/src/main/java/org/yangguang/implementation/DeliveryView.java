package org.yangguang.implementation;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.shared.Money;

/**
 * A milestone in its performance.
 *
 * @param number     HT-…-Mn
 * @param dueOn      agreed date, with amendments
 * @param lateDays   calendar days after the agreed date, of the submission or, while none is there, of today; 0 in time
 * @param acceptBy   last day for accepting or returning, null before submission
 * @param acceptedLate whether it was accepted after that day
 * @param returns    how often it was returned
 * @param supervisor organisation code of the supervising firm, null for none
 */
public record DeliveryView(String number, String contract, String projectNumber, String applicationNumber, String title,
                           MilestoneKind kind, String name, String deliverables, String criteria, Money instalment,
                           DeliveryStatus status, LocalDate dueOn, String supplier, String supplierName,
                           String supervisor, String statement, String lateReason, LocalDate submittedOn,
                           String submittedBy, long lateDays, String checkedBy, LocalDate checkedOn,
                           String checkOpinion, LocalDate acceptBy, String acceptedBy, LocalDate acceptedOn,
                           String acceptOpinion, boolean acceptedLate, String returnedReason, int returns,
                           long version) implements Serializable {
}
