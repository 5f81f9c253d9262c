package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * A question of the evaluation as its reader may see it.
 *
 * @param number         CG-…-W1, also the owner of the papers that came with the answer
 * @param correctedPrice what is to be confirmed, null in other questions
 * @param askedBy        user name, for agent and auditor only: who sits in a committee is secret until the result
 * @param open           whether it still waits for its answer
 * @param answer         null as long as there is none
 * @param running        whether it belongs to the evaluation that counts, and to none that has become void
 */
public record BidQuestionView(String number, String tender, String title, String bid, String supplierName, QuestionKind kind, String question, Money correctedPrice,
                              String askedBy, LocalDateTime askedAt, LocalDateTime dueAt, boolean open, String answer, Boolean confirmed,
                              LocalDateTime answeredAt, boolean running) implements Serializable {
}
