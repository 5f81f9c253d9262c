package org.yangguang.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.shared.Money;

/** The bid of one supplier for one lot. */
@Entity
@Table(name = "tender_bid")
class Bid {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_bid_seq")
    @SequenceGenerator(name = "tender_bid_seq", sequenceName = "tender_bid_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "tender_id")
    private Tender tender;

    @Column(name = "bid_number")
    private String number;

    @Column(name = "lot_number")
    private int lot;

    @Column(name = "supplier")
    private String supplier;

    @Column(name = "supplier_name")
    private String supplierName;

    /** 1 for a first offer, 2 for the final one after the negotiation. */
    @Column(name = "offer_round")
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private BidStatus status;

    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;

    @Column(name = "suite")
    private String suite;

    @Column(name = "sealed", length = 16777216)
    private byte[] sealed;

    @Column(name = "sha256")
    private String sha256;

    /** What it says, once it has been opened. */
    @Column(name = "content", length = 16777216)
    private byte[] content;

    /** The other members of a consortium, as they are read out; null of a firm that bids alone. */
    @Column(name = "consortium", length = 1000)
    private String consortium;

    @Column(name = "listed_price")
    private Money listedPrice;

    @Column(name = "ground")
    private String ground;

    @Column(name = "final_price")
    private Money finalPrice;

    @Column(name = "adjusted_price")
    private Money adjustedPrice;

    @Column(name = "price_score")
    private BigDecimal priceScore;

    @Column(name = "technical_score")
    private BigDecimal technicalScore;

    @Column(name = "total_score")
    private BigDecimal totalScore;

    @Column(name = "place")
    private Integer place;

    @Column(name = "by_lot")
    private boolean byLot;

    @ElementCollection
    @CollectionTable(name = "tender_objective", joinColumns = @JoinColumn(name = "bid_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "mark")
    private Map<Integer, BigDecimal> objective = new HashMap<>();

    protected Bid() {
    }

    Bid(Tender tender, String number, int lot, String supplier, String supplierName) {
        this.tender = tender;
        this.number = number;
        this.lot = lot;
        this.supplier = supplier;
        this.supplierName = supplierName;
        this.round = tender.offerRound;
    }

    /** Takes an envelope, new or in place of the earlier one. */
    void submit(BidEnvelope envelope, LocalDateTime at) {
        suite = envelope.suite();
        sealed = envelope.sealed();
        sha256 = envelope.sha256();
        submittedAt = at;
        status = BidStatus.SUBMITTED;
    }

    /** Withdrawn: the envelope is destroyed, its hash stays on the receipt. */
    void withdraw() {
        status = BidStatus.WITHDRAWN;
        sealed = null;
        content = null;
    }

    boolean isReadable() {
        return content != null;
    }

    BidContent content() {
        return BidText.read(content);
    }

    BidEnvelope envelope() {
        return new BidEnvelope(suite, sealed);
    }

    /** Opened: the price is read out; a price above the ceiling or a missing bond makes the bid invalid (TEN-11). */
    void open(BidContent opened, Money ceiling, Money bond) {
        content = BidText.of(opened);
        consortium = opened.consortium() == null ? null : opened.consortium().names();
        listedPrice = opened.price();
        finalPrice = opened.price();
        status = BidStatus.OPENED;
        boolean bondMissing = bond != null && (opened.bondReference() == null || opened.bondReference().isBlank());
        if (opened.price().moreThan(ceiling) || bondMissing) {
            invalidate(TenderRule.BID_IS_VALID.code());
        }
    }

    void invalidate(String why) {
        status = BidStatus.INVALID;
        ground = why;
    }

    void judge(boolean qualified, String why) {
        if (status == BidStatus.OPENED) {
            status = qualified ? BidStatus.QUALIFIED : BidStatus.UNQUALIFIED;
            ground = qualified ? null : why;
        }
    }

    /** The final offer takes its place; this one stays as it was opened. */
    void negotiated() {
        status = BidStatus.NEGOTIATED;
    }

    /** The firm was found qualified with its first offer, and keeps the marks that facts have given it. */
    void follows(Bid first) {
        judge(true, null);
        objective.putAll(first.objective);
    }

    void mark(int criterion, BigDecimal mark) {
        objective.put(criterion, mark);
    }

    void score(Money corrected, Money adjusted, BigDecimal price, BigDecimal technical) {
        finalPrice = corrected;
        adjustedPrice = adjusted;
        priceScore = price;
        technicalScore = technical;
        totalScore = price.add(technical);
    }

    void rank(Ranking ranking) {
        place = ranking.place();
        byLot = ranking.byLot();
        status = BidStatus.RANKED;
    }

    /** The evaluation starts anew: what was computed is gone. */
    void unrank() {
        if (status == BidStatus.RANKED) {
            status = BidStatus.QUALIFIED;
        }
        if (TenderRule.SAME_BRAND_COUNTS_ONCE.code().equals(ground)) {
            ground = null;
        }
        place = null;
        byLot = false;
        priceScore = null;
        technicalScore = null;
        totalScore = null;
        adjustedPrice = null;
    }

    /** Another bid of the same brand has the better score and alone keeps the right to win (EVA-12). */
    void outrank() {
        ground = TenderRule.SAME_BRAND_COUNTS_ONCE.code();
    }

    /** Brand of the core product as it is compared, null before the opening and when none is named. */
    String brand() {
        return content == null ? null : content().comparedBrand();
    }

    /** Names of the other members of the consortium, null of a firm that bids alone. */
    String consortium() {
        return consortium;
    }

    /** Credit codes of the other members; none of a firm that bids alone. */
    List<String> partners() {
        return consortium == null ? List.of() : content().consortium().creditCodes();
    }

    /** It has not won after all; its place in the ranking stays. */
    void annul() {
        if (status == BidStatus.AWARDED) {
            status = BidStatus.RANKED;
        }
    }

    void award() {
        status = BidStatus.AWARDED;
    }

    Tender tender() {
        return tender;
    }

    String number() {
        return number;
    }

    int round() {
        return round;
    }

    int lot() {
        return lot;
    }

    String supplier() {
        return supplier;
    }

    String supplierName() {
        return supplierName;
    }

    BidStatus status() {
        return status;
    }

    LocalDateTime submittedAt() {
        return submittedAt;
    }

    String sha256() {
        return sha256;
    }

    Money listedPrice() {
        return listedPrice;
    }

    Money finalPrice() {
        return finalPrice;
    }

    Money adjustedPrice() {
        return adjustedPrice;
    }

    BigDecimal priceScore() {
        return priceScore;
    }

    BigDecimal totalScore() {
        return totalScore;
    }

    /** Why it is out, null while it may win. */
    String ground() {
        return ground;
    }

    Integer place() {
        return place;
    }

    Map<Integer, BigDecimal> objective() {
        return objective;
    }

    /** All that was read out and judged; prices and marks are null before their time. */
    BidView view() {
        return new BidView(number, lot, supplier, supplierName, status, submittedAt, sha256, listedPrice, finalPrice,
                adjustedPrice, points(priceScore), points(technicalScore), points(totalScore), place, byLot, ground, Map.copyOf(objective), consortium);
    }

    /** Scores have two decimals; the column keeps more. */
    private static BigDecimal points(BigDecimal score) {
        return score == null ? null : score.setScale(2, RoundingMode.HALF_UP);
    }
}
