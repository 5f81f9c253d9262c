package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** 开标异议: what a bidder has objected to at the opening; written once, never changed. */
@Entity
@Table(name = "tender_objection")
class BidObjection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_objection_seq")
    @SequenceGenerator(name = "tender_objection_seq", sequenceName = "tender_objection_seq", allocationSize = 50)
    private Long id;

    @Column(name = "tender_number")
    private String tender;

    @Column(name = "supplier")
    private String supplier;

    @Column(name = "supplier_name")
    private String supplierName;

    @Column(name = "objection")
    private String text;

    @Column(name = "raised_at")
    private LocalDateTime raisedAt;

    protected BidObjection() {
    }

    BidObjection(Bid bid, String text, LocalDateTime raisedAt) {
        this.tender = bid.tender().number;
        this.supplier = bid.supplier();
        this.supplierName = bid.supplierName();
        this.text = text;
        this.raisedAt = raisedAt;
    }

    ObjectionView view() {
        return new ObjectionView(supplier, supplierName, text, raisedAt);
    }
}
