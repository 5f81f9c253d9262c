package org.yangguang.dispute;

import java.io.Serializable;
import org.yangguang.tender.RemedyEntry;

/**
 * The purchaser's answer to a challenge (质疑答复).
 *
 * @param outcome {@code unfounded}: 不成立; {@code upheld}: 成立
 * @param remedy  of an upheld one: what follows; null when it has no influence on the result, which stays
 */
public record ChallengeAnswer(String outcome, String answer, RemedyEntry remedy, long version) implements Serializable {
}
