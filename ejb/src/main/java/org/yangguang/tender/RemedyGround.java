package org.yangguang.tender;

/**
 * Why a result is void.
 *
 * @param dispute number of the upheld challenge or complaint
 * @param reason  words of the answer or of the decision
 * @param by      who entered it
 */
public record RemedyGround(String dispute, String reason, String by) {
}
