package org.yangguang.tender;

/** A bid for one lot, new or in place of the earlier one; also the API's body. */
public record BidEntry(int lot, BidContent content) {
}
