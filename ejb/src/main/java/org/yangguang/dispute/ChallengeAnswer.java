package org.yangguang.dispute;

import java.io.Serializable;

/**
 * The purchaser's answer to a challenge (质疑答复).
 *
 * @param outcome {@code unfounded}: 不成立; {@code upheld}: 成立, and the result stays as it is
 */
public record ChallengeAnswer(String outcome, String answer, long version) implements Serializable {
}
