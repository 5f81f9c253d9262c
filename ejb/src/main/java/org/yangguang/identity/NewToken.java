package org.yangguang.identity;

/**
 * A token asked for.
 *
 * @param label what it is for, in the person's words; may be empty
 * @param days  how long it lives; null for the longest that is allowed
 */
public record NewToken(String label, Integer days) {
}
