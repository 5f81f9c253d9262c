package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yangguang.shared.Money;

/** What a bid had come to when the result became void. */
@Embeddable
class VoidBid {

    @Column(name = "lot_number")
    private int lot;
    @Column(name = "bid_number")
    private String bid;
    @Column(name = "supplier_name")
    private String supplierName;
    /** Names of the other members of its consortium, null of a firm that bid alone. */
    @Column(name = "consortium", length = 1000)
    private String consortium;
    @Column(name = "final_price")
    private Money price;
    @Column(name = "total_score")
    private BigDecimal score;
    @Column(name = "bid_place")
    private Integer place;
    /** Of the winner: the number of the contract that was to follow. */
    @Column(name = "contract_number")
    private String contract;

    protected VoidBid() {
    }

    VoidBid(Bid bid, String contract) {
        this.lot = bid.lot();
        this.bid = bid.number();
        this.supplierName = bid.supplierName();
        this.consortium = bid.consortium();
        this.price = bid.finalPrice();
        this.score = bid.totalScore();
        this.place = bid.place();
        this.contract = contract;
    }

    VoidAwardView.Line view() {
        return new VoidAwardView.Line(lot, bid, Consortium.together(supplierName, consortium), price, score == null ? null : score.setScale(2, RoundingMode.HALF_UP), place, contract);
    }
}
