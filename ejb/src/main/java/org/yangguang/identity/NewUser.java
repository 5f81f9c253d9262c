package org.yangguang.identity;

/**
 * A person to be given an account, or its name and organisation to be changed.
 *
 * @param userName letters, digits, dot and hyphen; fixed once given
 * @param version  of the row that was read; 0 for a new one
 */
public record NewUser(String userName, String displayName, String organisation, long version) {
}
