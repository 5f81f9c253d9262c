package org.yangguang.implementation;

import java.time.LocalDate;

/** The officer has accepted a deliverable; its cost may now be claimed. */
public record DeliverableAccepted(String milestone, String contract, String projectNumber, LocalDate acceptedOn) {
}
