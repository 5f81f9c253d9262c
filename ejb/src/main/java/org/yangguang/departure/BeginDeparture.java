package org.yangguang.departure;

import java.io.Serializable;

/**
 * Somebody leaves a post.
 *
 * @param leaver       user name
 * @param closeAccount whether the account is closed by the last signature; false for who moves to another post
 * @param remark       may be left out
 */
public record BeginDeparture(String leaver, DepartureCause cause, Boolean closeAccount, String remark) implements Serializable {
}
