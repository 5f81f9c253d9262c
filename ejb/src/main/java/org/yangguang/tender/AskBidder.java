package org.yangguang.tender;

import java.time.LocalDateTime;

/** A question to one bidder; also the API's body. @param dueAt until when it is to be answered */
public record AskBidder(String bid, QuestionKind kind, String question, LocalDateTime dueAt) {
}
