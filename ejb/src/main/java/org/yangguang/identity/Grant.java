package org.yangguang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Objects;
import org.yangguang.shared.Worded;

/** A role that a person holds, with who granted it and when. */
@Embeddable
class Grant implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "role_word")
    private String role;

    @Column(name = "granted_by")
    private String grantedBy;

    @Column(name = "granted_at")
    private LocalDateTime grantedAt;

    protected Grant() {
    }

    Grant(Role role, String grantedBy, LocalDateTime grantedAt) {
        this.role = role.word();
        this.grantedBy = grantedBy;
        this.grantedAt = grantedAt;
    }

    Role role() {
        return Worded.of(Role.class, role).orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grant grant && Objects.equals(role, grant.role);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(role);
    }
}
