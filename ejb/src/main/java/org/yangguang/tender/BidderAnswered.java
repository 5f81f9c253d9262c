package org.yangguang.tender;

/** A bidder has answered a committee's question. @param askedBy user name @param by user name */
public record BidderAnswered(String tender, String title, String askedBy, String by) {
}
