package org.yangguang.dispute;

/** The purchaser has answered an enquiry or a challenge; fired in the transaction of the answer. */
public record DisputeAnswered(String number, DisputeKind kind, String projectNumber, String title, String supplier, String answeredBy) {
}
