package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** The key pair of an opening officer: the public key, and the private one as the officer's browser has wrapped it. */
@Entity
@Table(name = "tender_opening_key")
class OpeningKey {

    @Id
    @Column(name = "fingerprint")
    private String fingerprint;

    @Version
    private long version;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "wrapped_key", length = 16777216)
    private String wrappedKey;

    @Column(name = "salt")
    private String salt;

    @Column(name = "nonce")
    private String nonce;

    @Column(name = "iterations")
    private int iterations;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    @Column(name = "is_current")
    private boolean current;

    protected OpeningKey() {
    }

    OpeningKey(String fingerprint, String userName, OpeningKeyEntry entry, LocalDateTime madeAt) {
        this.fingerprint = fingerprint;
        this.userName = userName;
        this.publicKey = entry.publicKey();
        this.madeAt = madeAt;
        wrap(entry);
    }

    /** A key whose private half lies somewhere else. */
    static OpeningKey offline(String fingerprint, String publicKey, LocalDateTime madeAt) {
        OpeningKey key = new OpeningKey(fingerprint, Opener.RECOVERY, new OpeningKeyEntry(publicKey, "-", "-", "-", 0), madeAt);
        key.replaced();
        return key;
    }

    /** The same key under another passphrase, or the current one again. */
    final void wrap(OpeningKeyEntry entry) {
        wrappedKey = entry.wrappedKey();
        salt = entry.salt();
        nonce = entry.nonce();
        iterations = entry.iterations();
        current = true;
    }

    /** Another key is named in notices from now on; this one still opens the bids of those that have named it. */
    void replaced() {
        current = false;
    }

    String fingerprint() {
        return fingerprint;
    }

    String userName() {
        return userName;
    }

    String publicKey() {
        return publicKey;
    }

    OpeningKeyView view() {
        return new OpeningKeyView(fingerprint, publicKey, wrappedKey, salt, nonce, iterations, madeAt);
    }
}
