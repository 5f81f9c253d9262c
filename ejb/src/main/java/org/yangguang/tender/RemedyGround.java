package org.yangguang.tender;

/**
 * Why a result is void.
 *
 * @param dispute number of the upheld challenge or complaint, or of the record of a winner who did not sign
 * @param reason  words of the answer, of the decision or of that record
 * @param by      who entered it
 */
public record RemedyGround(String dispute, String reason, String by) {
}
