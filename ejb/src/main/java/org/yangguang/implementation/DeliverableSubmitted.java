package org.yangguang.implementation;

import java.time.LocalDate;

/** The supplier has submitted a deliverable with its documents. */
public record DeliverableSubmitted(String milestone, String contract, String projectNumber, LocalDate submittedOn,
                                   long lateDays) {
}
