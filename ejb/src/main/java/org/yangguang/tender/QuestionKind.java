package org.yangguang.tender;

import org.yangguang.shared.Worded;

/** What a bidder is asked about in the evaluation. */
public enum QuestionKind implements Worded {
    /** What is unclear in the bid (87号第五十一条). */
    CLARIFICATION,
    /** Whether the corrected price is confirmed (87号第五十九条). */
    CORRECTION,
    /** How an abnormally low price comes about (87号第六十条). */
    LOW_PRICE
}
