package org.yangguang.identity;

import java.util.List;

/**
 * Someone came, left, or was turned away at the door; the audit trail keeps it.
 *
 * @param act       login, logout, lockout
 * @param userName  as entered; may belong to nobody
 * @param codes     of the rules that refused, empty when let in
 */
public record SignIn(String act, String userName, String displayName, String organisation, String address, List<String> codes) {
}
