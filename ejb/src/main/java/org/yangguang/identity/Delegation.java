package org.yangguang.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.shared.Worded;

/** 委托代理: for some days one person acts in some roles of another; what is done so is marked 代. */
@Entity
@Table(name = "identity_delegation")
class Delegation {

    @Id
    @Column(name = "delegation_no")
    private String number;

    @Column(name = "principal")
    private String principal;

    @Column(name = "delegate")
    private String delegate;

    @Column(name = "role_words")
    private String roles;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "to_day")
    private LocalDate toDay;

    @Column(name = "reason")
    private String reason;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "revoked_by")
    private String revokedBy;

    @Column(name = "revoked_at")
    private LocalDateTime revokedAt;

    @Version
    @Column(name = "version")
    private long version;

    protected Delegation() {
    }

    Delegation(String number, Delegate input, Set<Role> roles, String by, LocalDateTime at) {
        this.number = number;
        this.principal = input.principal();
        this.delegate = input.delegate();
        this.roles = roles.stream().map(Role::word).sorted().collect(Collectors.joining(" "));
        this.fromDay = input.from();
        this.toDay = input.to();
        this.reason = input.reason().trim();
        this.createdBy = by;
        this.createdAt = at;
    }

    void revoke(String by, LocalDateTime at) {
        revokedBy = by;
        revokedAt = at;
    }

    boolean validOn(LocalDate day) {
        return revokedAt == null && !fromDay.isAfter(day) && !toDay.isBefore(day);
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return revokedAt == null && !fromDay.isAfter(to) && !toDay.isBefore(from);
    }

    Set<Role> roles() {
        Set<Role> found = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(" ")).map(word -> Worded.of(Role.class, word).orElseThrow()).forEach(found::add);
        return found;
    }

    String number() {
        return number;
    }

    String principal() {
        return principal;
    }

    String delegate() {
        return delegate;
    }

    boolean revoked() {
        return revokedAt != null;
    }

    long version() {
        return version;
    }

    DelegationView view(String principalName, String delegateName, LocalDate today) {
        return new DelegationView(number, principal, principalName, delegate, delegateName, roles(), fromDay, toDay, reason,
                createdBy, validOn(today), revokedAt != null, revokedAt == null && !toDay.isBefore(today), version);
    }
}
