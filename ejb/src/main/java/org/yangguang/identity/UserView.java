package org.yangguang.identity;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Set;

/** A person with an account, without anything secret. */
public record UserView(String userName, String displayName, String organisation, String organisationName, Set<Role> roles,
                       boolean active, boolean locked, LocalDateTime lockedUntil, LocalDateTime lastLoginAt,
                       boolean mustChangePassword, long version) implements Serializable {

    /** "王建国（信息化司）" */
    public String label() {
        return displayName + "（" + organisationName + "）";
    }
}
