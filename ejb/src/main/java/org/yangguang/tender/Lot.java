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

    /** The product whose brand counts; null where the documents name none. */
    @Column(name = "core_product")
    private String coreProduct;

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
        coreProduct = entry.coreProduct() == null || entry.coreProduct().isBlank() ? null : entry.coreProduct().strip();
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

    boolean namesCoreProduct() {
        return coreProduct != null;
    }

    String winnerBid() {
        return winnerBid;
    }

    String contractNumber() {
        return contractNumber;
    }

    PlanEntry.LotEntry entry() {
        return new PlanEntry.LotEntry(name, budget, ceiling, coreProduct);
    }

    LotView view(int lot) {
        return new LotView(lot, name, budget, ceiling, coreProduct, failedGround, winnerBid, contractNumber);
    }
}
