package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** 启用恢复份额: that an opening needs the share that is kept offline; asked for by one person, allowed by another. */
@Entity
@Table(name = "tender_recovery")
class Recovery {

    @Id
    @Column(name = "tender_number")
    private String tender;

    @Version
    private long version;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private LocalDateTime askedAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "allowed_by")
    private String allowedBy;

    @Column(name = "allowed_at")
    private LocalDateTime allowedAt;

    protected Recovery() {
    }

    Recovery(String tender, String askedBy, String reason, LocalDateTime askedAt) {
        this.tender = tender;
        this.askedBy = askedBy;
        this.reason = reason;
        this.askedAt = askedAt;
    }

    void allow(String by, LocalDateTime at) {
        allowedBy = by;
        allowedAt = at;
    }

    String askedBy() {
        return askedBy;
    }

    String reason() {
        return reason;
    }

    LocalDateTime askedAt() {
        return askedAt;
    }

    String allowedBy() {
        return allowedBy;
    }

    LocalDateTime allowedAt() {
        return allowedAt;
    }

    boolean isAllowed() {
        return allowedAt != null;
    }
}
