package org.yangguang.tender;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How the result of a tender is taken away: what it leaves is where the tender goes on. The void result has been taken down before ({@link VoidAward}). */
final class Voiding {

    private final Tender tender;

    Voiding(Tender tender) {
        this.tender = tender;
    }

    /** Qualified bids beside the winner, of the lot that has fewest. */
    int candidates() {
        return IntStream.rangeClosed(1, tender.plan.lots.size()).filter(lot -> tender.lot(lot).stands()).map(this::candidates).min().orElse(0);
    }

    /** Qualified bids of a lot beside its winner. */
    int candidates(int lot) {
        return (int) tender.bids.stream().filter(b -> b.lot() == lot && b.status() == BidStatus.RANKED).count();
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
        out.forEach(winner -> winner.invalidate(ground));
        recommend();
    }

    /** The winner of one lot is out: the next in its ranking is to be confirmed, and the winners of the others again. */
    void nextCandidate(int lot, String ground) {
        Bid winner = tender.bid(tender.lot(lot).winnerBid());
        annul();
        winner.invalidate(ground);
        recommend();
    }

    /** The winner of one lot is out and the lot with it; the winners of the others are to be confirmed again. */
    void lotFails(int lot, String ground) {
        Bid winner = tender.bid(tender.lot(lot).winnerBid());
        annul();
        winner.invalidate(ground);
        tender.lot(lot).fail(ground);
        recommend();
    }

    private void recommend() {
        for (int i = 1; i <= tender.plan.lots.size(); i++) {
            int lot = i;
            if (tender.lot(lot).stands()) {
                tender.bids.stream().filter(b -> b.lot() == lot && b.status() == BidStatus.RANKED).min(Comparator.comparing(Bid::place))
                        .ifPresent(next -> tender.lot(lot).recommend(next.number()));
            }
        }
        tender.status = TenderStatus.AWARDING;
    }
}
