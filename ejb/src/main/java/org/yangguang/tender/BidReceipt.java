package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** 回执: what arrived for a tender and when, in order; written once, never changed. */
@Entity
@Table(name = "tender_receipt")
class BidReceipt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_receipt_seq")
    @SequenceGenerator(name = "tender_receipt_seq", sequenceName = "tender_receipt_seq", allocationSize = 50)
    private Long id;

    @Column(name = "tender_number")
    private String tender;

    @Column(name = "sequence_number")
    private int sequence;

    @Column(name = "bid_number")
    private String bid;

    @Column(name = "lot_number")
    private int lot;

    @Column(name = "supplier")
    private String supplier;

    @Column(name = "kind")
    private String kind;

    @Column(name = "received_at")
    private LocalDateTime receivedAt;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "address")
    private String address;

    @Column(name = "reason")
    private String reason;

    @Column(name = "signature")
    private String signature;

    protected BidReceipt() {
    }

    BidReceipt(String tender, int sequence, Bid bid, String kind, LocalDateTime receivedAt, String sentBy, String address) {
        this(tender, sequence, bid.lot(), bid.supplier(), kind, receivedAt, sentBy, address);
        this.bid = bid.number();
        this.sha256 = bid.sha256();
    }

    BidReceipt(String tender, int sequence, int lot, String supplier, String kind, LocalDateTime receivedAt, String sentBy, String address) {
        this.tender = tender;
        this.sequence = sequence;
        this.lot = lot;
        this.supplier = supplier;
        this.kind = kind;
        // to the thousandth of a second, as it is signed
        this.receivedAt = receivedAt.truncatedTo(ChronoUnit.MILLIS);
        this.sentBy = sentBy;
        this.address = address;
    }

    void refused(String code) {
        reason = code;
    }

    /** Given by the signer of what {@link #view} says. */
    void signed(String given) {
        signature = given;
    }

    ReceiptView view() {
        return new ReceiptView(tender, sequence, bid, lot, supplier, kind, receivedAt, sha256, reason, signature);
    }
}
