package org.yangguang.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A key of one person. Written before the deed, so that a second request waits; the answer follows in the same transaction. */
@Entity
@Table(name = "idempotency_key")
class RequestKey {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idempotency_key_seq")
    @SequenceGenerator(name = "idempotency_key_seq", sequenceName = "idempotency_key_seq", allocationSize = 50)
    private Long id;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "request_key")
    private String key;

    @Column(name = "kept_at")
    private LocalDateTime keptAt;

    @Column(name = "request_digest")
    private String digest;

    @Column(name = "status")
    private int status;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "body", length = 16777216)
    private byte[] body;

    @Column(name = "secret")
    private boolean secret;

    protected RequestKey() {
    }

    RequestKey(String userName, String key, LocalDateTime keptAt) {
        this.userName = userName;
        this.key = key;
        this.keptAt = keptAt;
    }

    void answered(KeptAnswer answer) {
        digest = answer.digest();
        status = answer.status();
        mediaType = answer.mediaType();
        secret = answer.secret();
        body = secret ? null : answer.body();
    }

    KeptAnswer answer() {
        return new KeptAnswer(digest, status, mediaType, body, secret);
    }
}
