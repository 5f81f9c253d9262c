package org.yangguang.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * A delegation.
 *
 * @param valid     acts today
 * @param revocable neither over nor revoked
 */
public record DelegationView(String number, String principal, String principalName, String delegate, String delegateName,
                             Set<Role> roles, LocalDate from, LocalDate to, String reason, String createdBy, boolean valid,
                             boolean revoked, boolean revocable, long version) implements Serializable {
}
