package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** 恢复密钥: the public half of a key pair whose private half is kept offline; its row in tender_opening_key has no private half. */
@Entity
@Table(name = "tender_recovery_key")
class RecoveryKey {

    @Id
    @Column(name = "fingerprint")
    private String fingerprint;

    @Version
    private long version;

    @Column(name = "holder")
    private String holder;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "named_at")
    private LocalDateTime namedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;

    @Column(name = "is_current")
    private boolean current;

    protected RecoveryKey() {
    }

    RecoveryKey(String fingerprint, String holder, String namedBy, LocalDateTime namedAt) {
        this.fingerprint = fingerprint;
        this.holder = holder;
        this.namedBy = namedBy;
        this.namedAt = namedAt;
    }

    void confirm(String by, LocalDateTime at) {
        confirmedBy = by;
        confirmedAt = at;
        current = true;
    }

    /** Another is named in notices from now on; this one still serves those that have named it. */
    void replaced() {
        current = false;
    }

    String fingerprint() {
        return fingerprint;
    }

    String holder() {
        return holder;
    }

    String namedBy() {
        return namedBy;
    }

    boolean isCurrent() {
        return current;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    RecoveryKeyView view() {
        return new RecoveryKeyView(fingerprint, holder, namedBy, namedAt, confirmedBy, confirmedAt, current);
    }
}
