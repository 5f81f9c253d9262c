package org.yangguang.tender;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

/**
 * Where the award of a lot stands, as far as the law asks when its winner does not sign.
 *
 * @param awarded    whether the lot is awarded in the round that runs
 * @param own        how far its contract has come
 * @param others     how far those of the other lots have, the furthest of them
 * @param candidates bids of the lot that are ranked behind the winner
 */
record RefusalCheck(boolean awarded, AwardProgress own, AwardProgress others, int candidates) {

    private static final int REASON = 1000;

    /** Throws at once for a lot whose winner cannot refuse any more, or not yet. */
    void ensureOpen(int lot) {
        Breaches.ensure(awarded && own == AwardProgress.UNSIGNED, RefusalRule.REFUSED_BETWEEN_LETTER_AND_SIGNATURE, lot);
    }

    /**
     * @param signBy  last day for signing
     * @param barred  whether the winner is barred today
     * @param waiting number of a refusal of the lot that nobody has decided on, null when there is none
     */
    void record(RefusalEntry entry, LocalDate awardedOn, LocalDate signBy, LocalDate today, boolean barred, String waiting) {
        ensureOpen(entry.lot());
        Breaches breaches = new Breaches();
        breaches.check(waiting == null, RefusalRule.ONE_REFUSAL_OF_A_LOT, null, String.valueOf(waiting));
        breaches.text(entry.reason(), REASON, "reason");
        if (breaches.required(entry.statedOn(), "statedOn") && breaches.check(!entry.statedOn().isAfter(today), InputRule.DATE_IN_FUTURE, "statedOn", entry.statedOn())) {
            breaches.check(!entry.statedOn().isBefore(awardedOn), InputRule.DATE_ORDER, "statedOn", awardedOn, entry.statedOn());
        }
        if (breaches.required(entry.ground(), "ground")) {
            breaches.check(entry.ground() != RefusalGround.NOT_SIGNED || today.isAfter(signBy), RefusalRule.PERIOD_FOR_SIGNING_HAS_PASSED, "ground", signBy);
            breaches.check(entry.ground() != RefusalGround.DISQUALIFIED || barred, RefusalRule.WINNER_IS_BARRED, "ground");
        }
        breaches.refuseIfAny();
    }

    /** What the purchaser may decide now. */
    List<Remedy> allowed() {
        List<Remedy> allowed = new ArrayList<>();
        if (awarded && own == AwardProgress.UNSIGNED && others == AwardProgress.UNSIGNED) {
            if (candidates > 0) {
                allowed.add(Remedy.CANDIDATE);
            }
            allowed.add(Remedy.TENDER);
        }
        return allowed;
    }

    void decide(RefusalDecision decision, int lot, boolean paper) {
        ensureOpen(lot);
        if (decision.remedy() != Remedy.CANDIDATE && decision.remedy() != Remedy.TENDER) {
            throw new RuleViolation(decision.remedy() == null ? InputRule.REQUIRED : InputRule.UNKNOWN_CHOICE, "remedy", String.valueOf(decision.remedy()));
        }
        Breaches breaches = new Breaches();
        breaches.check(paper, RefusalRule.REFUSAL_HAS_ITS_PAPER, null);
        breaches.check(others == AwardProgress.UNSIGNED, RefusalRule.OTHER_LOTS_ARE_UNSIGNED, null);
        breaches.check(decision.remedy() != Remedy.CANDIDATE || candidates > 0, RefusalRule.NEXT_CANDIDATE_IS_RANKED, "remedy", lot);
        breaches.optionalText(decision.opinion(), 500, "opinion");
        breaches.refuseIfAny();
    }
}
