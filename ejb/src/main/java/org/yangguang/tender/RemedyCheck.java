package org.yangguang.tender;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;

/**
 * Where a procurement stands, as far as the law asks when a decision upholds a challenge or a complaint.
 *
 * @param running    whether no later round has begun
 * @param ended      whether its project has been terminated: nothing leads back any more
 * @param evaluated  whether its procedure has anybody who evaluates: a single source has none
 * @param performed  how far the contracts of the award have come
 * @param candidates qualified bids that would remain without the winner, of the lot with the fewest
 * @param least      how many qualified suppliers the procedure asks for
 */
record RemedyCheck(TenderStatus status, boolean running, boolean ended, boolean evaluated, AwardProgress performed, int candidates, int least) {

    private static final int NAME = 200;

    /** The remedies that the law allows here, in their order. */
    List<Remedy> allowed() {
        List<Remedy> allowed = new ArrayList<>();
        Arrays.stream(Remedy.values()).filter(remedy -> {
            Breaches breaches = new Breaches();
            state(remedy, breaches);
            return breaches.none();
        }).forEach(allowed::add);
        return allowed;
    }

    /** Refuses a remedy that the law does not know here, a liability without its damage or bearer. */
    void refuseUnlessAllowed(RemedyEntry entry, String tender) {
        if (entry.remedy() == null) {
            throw new RuleViolation(InputRule.REQUIRED, "remedy.remedy");
        }
        Breaches breaches = new Breaches();
        if (running && !ended || entry.remedy() == Remedy.LIABILITY) {
            state(entry.remedy(), breaches);
        } else {
            breaches.check(false, RemedyRule.REMEDY_OF_THE_RUNNING_ROUND, "remedy.remedy", tender);
        }
        if (entry.remedy() == Remedy.LIABILITY) {
            breaches.positive(entry.damage(), "remedy.damage");
            breaches.text(entry.liable(), NAME, "remedy.liable");
        }
        breaches.refuseIfAny();
    }

    /** Who evaluated what has become void has no seat in the committee that is formed instead. */
    static void newcomers(List<String> former, PoolRecord record, String representative, Breaches breaches) {
        for (int i = 0; i < record.experts().size(); i++) {
            PoolRecord.Expert seat = record.experts().get(i);
            breaches.check(seat.userName() == null || !former.contains(seat.userName()), RemedyRule.VOID_COMMITTEE_DOES_NOT_SIT_AGAIN,
                    "experts[" + i + "].userName", String.valueOf(seat.name()));
        }
        breaches.check(representative == null || !former.contains(representative), RemedyRule.VOID_COMMITTEE_DOES_NOT_SIT_AGAIN, "representative", String.valueOf(representative));
    }

    private void state(Remedy remedy, Breaches breaches) {
        boolean opened = status.isOpened() && status != TenderStatus.UNSUCCESSFUL;
        boolean current = running && !ended;
        boolean open = current && performed != AwardProgress.PERFORMED;
        switch (remedy) {
            case DOCUMENTS -> breaches.check(current && (status == TenderStatus.BIDDING || status == TenderStatus.CLOSED),
                    RemedyRule.DOCUMENTS_ARE_MENDED_BEFORE_THE_OPENING, "remedy.remedy");
            case EVALUATION -> breaches.check(open && opened && evaluated && status.compareTo(TenderStatus.EVALUATING) >= 0,
                    RemedyRule.EVALUATED_AGAIN_WHAT_WAS_EVALUATED, "remedy.remedy");
            case CANDIDATE -> {
                if (breaches.check(open && status == TenderStatus.AWARDED, RemedyRule.ANOTHER_CANDIDATE_AFTER_A_RESULT, "remedy.remedy")) {
                    breaches.check(candidates >= least, RemedyRule.ENOUGH_QUALIFIED_CANDIDATES_REMAIN, "remedy.remedy", candidates, least);
                }
            }
            case TENDER -> breaches.check(open && opened, RemedyRule.PROCURED_ANEW_WHILE_UNPERFORMED, "remedy.remedy");
            case LIABILITY -> breaches.check(ended || status == TenderStatus.AWARDED && performed == AwardProgress.PERFORMED,
                    RemedyRule.LIABILITY_WHERE_PERFORMED, "remedy.remedy");
            default -> throw new IllegalStateException("no law for " + remedy);
        }
    }
}
