package org.yangguang.cost;

import org.yangguang.shared.Money;

/**
 * The division head's answer to a reply.
 *
 * @param line     its place in the claim, from 1
 * @param restored of what was cut; null where the cut is maintained
 * @param reason   required
 * @param version  of the cost confirmation as it was read
 */
public record ReplyAnswer(int line, ReplyOutcome outcome, Money restored, String reason, long version) {
}
