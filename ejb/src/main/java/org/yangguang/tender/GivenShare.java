package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Base64;

/** A share of a part's key that an officer has handed over and that fits; there is none before the deadline. */
@Entity
@Table(name = "tender_share")
class GivenShare {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_share_seq")
    @SequenceGenerator(name = "tender_share_seq", sequenceName = "tender_share_seq", allocationSize = 50)
    private Long id;

    @Column(name = "tender_number")
    private String tender;

    @Column(name = "bid_number")
    private String bid;

    @Enumerated(EnumType.STRING)
    @Column(name = "part")
    private BidPart part;

    @Column(name = "officer")
    private String officer;

    @Column(name = "share_text")
    private String share;

    protected GivenShare() {
    }

    GivenShare(String tender, String bid, BidPart part, String officer, byte[] share) {
        this.tender = tender;
        this.bid = bid;
        this.part = part;
        this.officer = officer;
        this.share = Base64.getEncoder().encodeToString(share);
    }

    boolean is(String ofBid, BidPart ofPart) {
        return bid.equals(ofBid) && part == ofPart;
    }

    String officer() {
        return officer;
    }

    byte[] bytes() {
        return Base64.getDecoder().decode(share);
    }

    BidProofView.Share view() {
        return new BidProofView.Share(part, officer, share);
    }

    String bid() {
        return bid;
    }
}
