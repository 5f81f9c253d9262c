package org.yangguang.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A result that an upheld challenge or complaint, or a winner who did not sign, has taken away: written once, with the reason, never deleted. */
@Entity
@Table(name = "tender_void")
class VoidAward {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_void_seq")
    @SequenceGenerator(name = "tender_void_seq", sequenceName = "tender_void_seq", allocationSize = 50)
    private Long id;
    @Column(name = "tender_number")
    private String tender;
    @Enumerated(EnumType.STRING)
    private Remedy remedy;
    @Column(name = "dispute_number")
    private String dispute;
    @Column(length = 16777216)
    private String reason;
    private String report;
    @Column(name = "awarded_on")
    private LocalDate awardedOn;
    @Column(name = "voided_at")
    private LocalDateTime voidedAt;
    @Column(name = "voided_by")
    private String voidedBy;
    @ElementCollection
    @CollectionTable(name = "tender_void_bid", joinColumns = @JoinColumn(name = "void_id"))
    @OrderColumn(name = "row_position")
    private List<VoidBid> bids = new ArrayList<>();

    protected VoidAward() {
    }

    /** Takes down the result as it stands, before it is taken away. */
    VoidAward(Tender tender, Remedy remedy, RemedyGround ground, LocalDateTime at) {
        this.tender = tender.number;
        this.remedy = remedy;
        this.dispute = ground.dispute();
        this.reason = ground.reason();
        this.report = tender.report;
        this.awardedOn = tender.awardedOn;
        this.voidedAt = at;
        this.voidedBy = ground.by();
        tender.bids.stream().filter(b -> tender.openedAt != null && b.finalPrice() != null).forEach(b -> bids.add(new VoidBid(b, contractOf(tender, b))));
    }

    private static String contractOf(Tender tender, Bid bid) {
        return bid.status() == BidStatus.AWARDED ? tender.lot(bid.lot()).contractNumber() : null;
    }

    VoidAwardView view() {
        return new VoidAwardView(remedy, dispute, reason, report, awardedOn, voidedAt, bids.stream().map(VoidBid::view).toList());
    }
}
