package org.yangguang.identity;

/**
 * Told within the transaction in which the administrator closes an account, or moves it to another organisation: the
 * person can do nothing more in the post.
 */
public record PostLeft(String userName) {
}
