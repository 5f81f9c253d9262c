package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** 开标人员: one of those among whom the keys of a tender's bids are shared, with the public key that the notice has named. */
@Embeddable
class Opener {

    /** Stands for the office that keeps the recovery key; no account has such a name. */
    static final String RECOVERY = "#recovery";

    @Column(name = "user_name")
    private String userName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "fingerprint")
    private String fingerprint;

    /** Hash of what the rehearsal asks for, null when none is under way. */
    @Column(name = "challenge")
    private String challenge;

    @Column(name = "proved_at")
    private LocalDateTime provedAt;

    @Column(name = "given_at")
    private LocalDateTime givenAt;

    protected Opener() {
    }

    Opener(String userName, String displayName, String fingerprint) {
        this.userName = userName;
        this.displayName = displayName;
        this.fingerprint = fingerprint;
    }

    void challenge(String sha256) {
        challenge = sha256;
    }

    /** Whether the answer is the one that only the holder of the private key can give. */
    boolean prove(String sha256, LocalDateTime at) {
        if (challenge == null || !challenge.equals(sha256)) {
            return false;
        }
        challenge = null;
        provedAt = at;
        return true;
    }

    /** Nobody asks the office that keeps the recovery key to prove it. */
    boolean isProved() {
        return provedAt != null || isOffline();
    }

    boolean isOffline() {
        return userName.equals(RECOVERY);
    }

    void gave(LocalDateTime at) {
        givenAt = at;
    }

    /** Other bids are to be opened: what was given for the earlier ones does not count for them. */
    void asks() {
        givenAt = null;
    }

    boolean hasGiven() {
        return givenAt != null;
    }

    String userName() {
        return userName;
    }

    String fingerprint() {
        return fingerprint;
    }

    OpenerView view() {
        return new OpenerView(userName, displayName, fingerprint, provedAt, givenAt, isOffline());
    }
}
