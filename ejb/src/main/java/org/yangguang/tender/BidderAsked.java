package org.yangguang.tender;

import java.time.LocalDateTime;

/** A committee asks a bidder in writing. @param supplier organisation of the bidder */
public record BidderAsked(String tender, String title, String supplier, LocalDateTime dueAt) {
}
