package org.yangguang.implementation;

/**
 * The supplier's submission; the documents are attached to the milestone's number beforehand.
 *
 * @param statement  what is handed in and how it meets the criteria
 * @param lateReason why it is late; needed after the agreed date
 */
public record DeliverableSubmission(String statement, String lateReason, long version) {
}
