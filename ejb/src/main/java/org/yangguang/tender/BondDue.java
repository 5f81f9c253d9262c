package org.yangguang.tender;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * When the return of a bond is due, by the facts of its tender.
 *
 * @param since the day from which the working days are counted
 */
record BondDue(BondCause cause, LocalDate since) {

    /** What a bond's return is counted from. */
    record Facts(Tender tender, List<Refusal> refusals, LocalDate failedOn, Function<Bid, LocalDate> withdrawnOn, Function<String, Optional<LocalDate>> signedOn) {

        /** The record by which the bond of this supplier and lot is kept; empty where it goes back. */
        Optional<Refusal> keeps(String supplier, int lot) {
            return refusals.stream().filter(r -> r.lot() == lot && r.keepsBondOf(supplier)).findFirst();
        }

        /** Empty while the bond is held: nobody has won, the winner has not signed, or it is kept for good. */
        Optional<BondDue> of(String supplier, int lot) {
            if (keeps(supplier, lot).isPresent()) {
                return Optional.empty();
            }
            Optional<Refusal> excused = refusals.stream().filter(r -> r.lot() == lot && r.isDecided() && r.supplier().equals(supplier)).findFirst();
            if (excused.isPresent()) {
                return Optional.of(new BondDue(BondCause.EXCUSED, excused.get().decidedAt().toLocalDate()));
            }
            List<Bid> bids = tender.bids.stream().filter(b -> b.supplier().equals(supplier) && b.lot() == lot).toList();
            if (bids.isEmpty()) {
                return tender.biddingIsOver() ? Optional.of(new BondDue(BondCause.NOT_BID, tender.plan.bidDeadline.toLocalDate())) : terminated();
            }
            if (bids.stream().allMatch(b -> b.status() == BidStatus.WITHDRAWN)) {
                return bids.stream().map(withdrawnOn).max(LocalDate::compareTo).map(on -> new BondDue(BondCause.WITHDRAWN, on));
            }
            return ended(bids, lot);
        }

        /** Counted from the end itself and not from its notice (财政部令第87号第二十九条); empty while the procurement goes on. */
        private Optional<BondDue> terminated() {
            return Optional.ofNullable(tender.terminatedAt()).map(at -> new BondDue(BondCause.FAILED, at.toLocalDate()));
        }

        private Optional<BondDue> ended(List<Bid> bids, int lot) {
            if (tender.status == TenderStatus.UNSUCCESSFUL) {
                return Optional.ofNullable(failedOn).map(on -> new BondDue(BondCause.FAILED, on));
            }
            if (tender.status != TenderStatus.AWARDED) {
                return terminated();
            }
            return bids.stream().anyMatch(b -> b.status() == BidStatus.AWARDED)
                    ? signedOn.apply(tender.lot(lot).contractNumber()).map(on -> new BondDue(BondCause.SIGNED, on)).or(this::terminated)
                    : Optional.of(new BondDue(BondCause.LOST, tender.awardedOn));
        }
    }
}
