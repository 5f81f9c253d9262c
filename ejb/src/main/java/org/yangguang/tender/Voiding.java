package org.yangguang.tender;

import java.util.Comparator;
import java.util.List;

/** How the result of a tender is taken away: what it leaves is where the tender goes on. The void result has been taken down before ({@link VoidAward}). */
final class Voiding {

    private final Tender tender;

    Voiding(Tender tender) {
        this.tender = tender;
    }

    /** Qualified bids beside the winner, of the lot that has fewest. */
    int candidates() {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < tender.plan.lots.size(); i++) {
            int lot = i + 1;
            if (tender.lot(lot).stands()) {
                fewest = Math.min(fewest, (int) tender.bids.stream().filter(b -> b.lot() == lot && b.status() == BidStatus.RANKED).count());
            }
        }
        return fewest == Integer.MAX_VALUE ? 0 : fewest;
    }

    /** Nobody has won, and no letter of award says so. */
    void annul() {
        tender.plan.lots.forEach(Lot::annul);
        tender.bids.forEach(Bid::annul);
        tender.awardedOn = null;
    }

    /** The evaluation is void; its sheets are kept, the bids are marked anew. */
    void evaluateAgain(boolean newCommittee) {
        List<Sheet> seated = tender.sitting();
        annul();
        tender.bids.forEach(Bid::unrank);
        tender.report = null;
        tender.reportedOn = null;
        tender.confirmFrom = null;
        tender.drawSeed = null;
        tender.evaluationRound++;
        if (!newCommittee) {
            seated.forEach(s -> tender.seat(s.member(), s.memberName(), s.isExpert()));
        }
        tender.status = newCommittee ? TenderStatus.FORMING : TenderStatus.EVALUATING;
    }

    /** The winners are out; of each lot the next in the ranking is to be confirmed. */
    void nextCandidates(String ground) {
        List<Bid> out = tender.bids.stream().filter(b -> b.status() == BidStatus.AWARDED).toList();
        annul();
        for (Bid winner : out) {
            winner.invalidate(ground);
            tender.bids.stream().filter(b -> b.lot() == winner.lot() && b.status() == BidStatus.RANKED).min(Comparator.comparing(Bid::place))
                    .ifPresent(next -> tender.lot(next.lot()).recommend(next.number()));
        }
        tender.status = TenderStatus.AWARDING;
    }
}
