package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yangguang.shared.Money;

/** A lot (包) of a tender. */
@Embeddable
class Lot {

    @Column(name = "lot_name")
    private String name;

    @Column(name = "budget")
    private Money budget;

    @Column(name = "ceiling")
    private Money ceiling;

    /** Rule code and reason of its failure, null while it stands. */
    @Column(name = "failed_ground")
    private String failedGround;

    @Column(name = "winner_bid")
    private String winnerBid;

    @Column(name = "contract_number")
    private String contractNumber;

    protected Lot() {
    }

    Lot(PlanEntry.LotEntry entry) {
        name = entry.name();
        budget = entry.budget();
        ceiling = entry.ceiling();
    }

    void fail(String ground) {
        failedGround = ground;
    }

    void award(String bid, String contract) {
        winnerBid = bid;
        contractNumber = contract;
    }

    /** Nobody has won it. */
    void annul() {
        winnerBid = null;
        contractNumber = null;
    }

    void recommend(String bid) {
        winnerBid = bid;
    }

    boolean stands() {
        return failedGround == null;
    }

    String name() {
        return name;
    }

    Money budget() {
        return budget;
    }

    Money ceiling() {
        return ceiling;
    }

    String winnerBid() {
        return winnerBid;
    }

    String contractNumber() {
        return contractNumber;
    }

    PlanEntry.LotEntry entry() {
        return new PlanEntry.LotEntry(name, budget, ceiling);
    }

    LotView view(int lot) {
        return new LotView(lot, name, budget, ceiling, failedGround, winnerBid, contractNumber);
    }
}
