package org.yangguang.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * Who has come in, for the container.
 *
 * @param stamp      kept in the session; when the account's stamp moves on, the session ends
 * @param groups     role words, own and held for others today
 * @param mustChange only the page for changing the password is open
 */
public record SessionView(String userName, String displayName, int stamp, Set<String> groups, boolean mustChange) implements Serializable {
}
