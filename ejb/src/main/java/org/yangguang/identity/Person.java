package org.yangguang.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** A person with an account. */
@Entity
@Table(name = "identity_user")
class Person {

    @Id
    @Column(name = "user_name")
    private String userName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "organisation")
    private String organisation;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    /** Counts up whenever sessions opened before must end: a new password, a dismissal. */
    @Column(name = "session_stamp")
    private int sessionStamp;

    @Column(name = "failed_logins")
    private int failedLogins;

    @Column(name = "locked_until")
    private LocalDateTime lockedUntil;

    @Column(name = "last_login_at")
    private LocalDateTime lastLoginAt;

    @Column(name = "active")
    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "identity_user_role", joinColumns = @JoinColumn(name = "user_name"))
    private Set<Grant> grants = new HashSet<>();

    @Version
    @Column(name = "version")
    private long version;

    protected Person() {
    }

    Person(String userName, String displayName, String organisation, String initialHash) {
        this.userName = userName;
        this.displayName = displayName;
        this.organisation = organisation;
        this.passwordHash = initialHash;
        this.mustChange = true;
        this.active = true;
    }

    void rename(String newDisplayName, String newOrganisation) {
        displayName = newDisplayName;
        organisation = newOrganisation;
    }

    /** A dismissed person's sessions and tokens end at the next request. */
    void activate(boolean on) {
        active = on;
        sessionStamp++;
    }

    void password(String hash, boolean toBeChanged) {
        passwordHash = hash;
        mustChange = toBeChanged;
        failedLogins = 0;
        lockedUntil = null;
        sessionStamp++;
    }

    /** Counts a wrong password; returns whether the account is locked by it. */
    boolean failed(int allowed, LocalDateTime lockUntil) {
        failedLogins++;
        if (failedLogins < allowed) {
            return false;
        }
        failedLogins = 0;
        lockedUntil = lockUntil;
        return true;
    }

    void loggedIn(LocalDateTime at) {
        failedLogins = 0;
        lockedUntil = null;
        lastLoginAt = at;
    }

    void unlock() {
        failedLogins = 0;
        lockedUntil = null;
    }

    boolean lockedAt(LocalDateTime now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    /** Sets the roles to these; those kept keep who granted them and when. */
    void grant(Set<Role> wanted, String by, LocalDateTime at) {
        grants.removeIf(g -> !wanted.contains(g.role()));
        Set<Role> held = roles();
        wanted.stream().filter(r -> !held.contains(r)).forEach(r -> grants.add(new Grant(r, by, at)));
    }

    Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        grants.forEach(g -> roles.add(g.role()));
        return roles;
    }

    String userName() {
        return userName;
    }

    String displayName() {
        return displayName;
    }

    String organisation() {
        return organisation;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChange() {
        return mustChange;
    }

    int sessionStamp() {
        return sessionStamp;
    }

    LocalDateTime lockedUntil() {
        return lockedUntil;
    }

    boolean active() {
        return active;
    }

    long version() {
        return version;
    }

    UserView view(String organisationName, LocalDateTime now) {
        return new UserView(userName, displayName, organisation, organisationName, roles(), active, lockedAt(now),
                lockedUntil, lastLoginAt, mustChange, version);
    }
}
