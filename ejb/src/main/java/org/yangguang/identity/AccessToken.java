package org.yangguang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A bearer token of the API; only its hash is kept. */
@Entity
@Table(name = "identity_token")
class AccessToken {

    @Id
    @Column(name = "token_no")
    private String number;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "label")
    private String label;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "expires_at")
    private LocalDateTime expiresAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    protected AccessToken() {
    }

    AccessToken(String number, String hash, String userName, String label, LocalDateTime createdAt, LocalDateTime expiresAt) {
        this.number = number;
        this.hash = hash;
        this.userName = userName;
        this.label = label;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    void revoke(String by, LocalDateTime at) {
        if (revokedAt == null) {
            revokedBy = by;
            revokedAt = at;
        }
    }

    boolean validAt(LocalDateTime now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }

    String userName() {
        return userName;
    }

    TokenView view(LocalDateTime now) {
        return new TokenView(number, userName, label, createdAt, expiresAt, revokedAt, validAt(now), null);
    }

    /** The only time the token itself is handed out. */
    TokenView issued(String token) {
        return new TokenView(number, userName, label, createdAt, expiresAt, null, true, token);
    }
}
