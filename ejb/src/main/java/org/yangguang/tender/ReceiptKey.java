package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** The key pair by which this installation signs its receipts; made with the first of them, one for all nodes. */
@Entity
@Table(name = "tender_receipt_key")
class ReceiptKey {

    static final long ONLY = 1;

    @Id
    private Long id;

    @Column(name = "public_key")
    private String publicKey;

    @Column(name = "private_key")
    private String privateKey;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    protected ReceiptKey() {
    }

    boolean isMade() {
        return publicKey != null;
    }

    void make(String newPublicKey, String newPrivateKey, LocalDateTime at) {
        publicKey = newPublicKey;
        privateKey = newPrivateKey;
        madeAt = at;
    }

    String publicKey() {
        return publicKey;
    }

    String privateKey() {
        return privateKey;
    }
}
