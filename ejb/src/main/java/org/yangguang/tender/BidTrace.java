package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.yangguang.registry.EnterpriseView;

/** From where and by whom a bid came in, and what the register said of its bidder at that moment; one for each submission, never changed. */
@Entity
@Table(name = "tender_trace")
class BidTrace {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_trace_seq")
    @SequenceGenerator(name = "tender_trace_seq", sequenceName = "tender_trace_seq", allocationSize = 50)
    private Long id;

    @Column(name = "tender_number")
    private String tender;

    @Column(name = "bid_number")
    private String bid;

    @Column(name = "received_at")
    private LocalDateTime receivedAt;

    @Column(name = "address")
    private String address;

    /** Digest of what browser or program said of itself. */
    @Column(name = "device")
    private String device;

    /** Digest of the certificate presented with the submission, null where none was. */
    @Column(name = "certificate")
    private String certificate;

    @Column(name = "head_name")
    private String head;

    @Column(name = "contact")
    private String contact;

    @Column(name = "phone")
    private String phone;

    @Column(name = "bank_account")
    private String account;

    protected BidTrace() {
    }

    BidTrace(Bid bid, LocalDateTime receivedAt, String address, String device, String certificate, EnterpriseView bidder) {
        this.tender = bid.tender().number;
        this.bid = bid.number();
        this.receivedAt = receivedAt;
        this.address = address;
        this.device = device;
        this.certificate = certificate;
        head = bidder.legalPerson();
        contact = bidder.contact();
        phone = bidder.phone();
        account = bidder.bankAccount();
    }

    String bid() {
        return bid;
    }

    String address() {
        return address;
    }

    String device() {
        return device;
    }

    String certificate() {
        return certificate;
    }

    String head() {
        return head;
    }

    String contact() {
        return contact;
    }

    String phone() {
        return phone;
    }

    String account() {
        return account;
    }
}
