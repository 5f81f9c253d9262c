package org.yangguang.tender;

/** The agent opens the bids. {@code attendance}: who was present, objections raised. */
public record OpeningEntry(String attendance, String opinion, long version) {
}
