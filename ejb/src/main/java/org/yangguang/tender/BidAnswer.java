package org.yangguang.tender;

/** A bidder's answer; also the API's body. @param confirmed the corrected price, null where none was asked about */
public record BidAnswer(String answer, Boolean confirmed) {
}
