package org.yangguang.acceptance;

/** A decision on the certificate or on the handover: an outcome drawn at the task, with the opinion. */
public record AcceptanceVerdict(String outcome, String opinion, long version) {
}
