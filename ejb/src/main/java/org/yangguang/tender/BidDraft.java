package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A bid that is being written, as its bidder's browser has locked it; only that passphrase opens it again. */
@Entity
@Table(name = "tender_draft")
class BidDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_draft_seq")
    @SequenceGenerator(name = "tender_draft_seq", sequenceName = "tender_draft_seq", allocationSize = 50)
    private Long id;

    @Column(name = "tender_number")
    private String tender;

    @Column(name = "supplier")
    private String supplier;

    @Column(name = "locked_text", length = 16777216)
    private String wrapped;

    @Column(name = "salt")
    private String salt;

    @Column(name = "nonce")
    private String nonce;

    @Column(name = "iterations")
    private int iterations;

    @Column(name = "kept_at")
    private LocalDateTime keptAt;

    protected BidDraft() {
    }

    BidDraft(String tender, String supplier, DraftEntry entry, LocalDateTime at) {
        this.tender = tender;
        this.supplier = supplier;
        keep(entry, at);
    }

    final void keep(DraftEntry entry, LocalDateTime at) {
        wrapped = entry.wrapped();
        salt = entry.salt();
        nonce = entry.nonce();
        iterations = entry.iterations();
        keptAt = at;
    }

    DraftView view() {
        return new DraftView(wrapped, salt, nonce, iterations, keptAt);
    }
}
