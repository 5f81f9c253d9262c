package org.yangguang.payment;

import java.time.LocalDate;

/**
 * The call-back by which a changed account is confirmed.
 *
 * @param account as it was read, so that no other one is confirmed
 * @param person  who was called
 * @param phone   number that was called, from the contract's file and not from the message that announced the change
 * @param calledOn day of the call, yyyy-MM-dd, not in the future
 * @param note    what was said
 */
public record AccountCallback(String account, String person, String phone, LocalDate calledOn, String note) {
}
