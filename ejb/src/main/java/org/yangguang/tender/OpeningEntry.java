package org.yangguang.tender;

/**
 * The agent opens the bids.
 *
 * @param attendance    who was present, what was said
 * @param withoutOthers no further officer will hand over shares: what cannot be read without them stays unread
 */
public record OpeningEntry(String attendance, boolean withoutOthers, String opinion, long version) {
}
