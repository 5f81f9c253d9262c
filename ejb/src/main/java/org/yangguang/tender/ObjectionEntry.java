package org.yangguang.tender;

/** What a bidder objects to at the opening. */
public record ObjectionEntry(String text) {
}
