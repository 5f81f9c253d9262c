package org.yangguang.tender;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** The purchaser's check of the bidders (TEN-07): a verdict on every bid that was opened. */
final class Qualification {

    private Qualification() {
    }

    static void judge(Tender tender, QualificationEntry entry) {
        Breaches breaches = new Breaches();
        List<QualificationEntry.Verdict> verdicts = entry.verdicts() == null ? List.of() : entry.verdicts();
        Map<String, QualificationEntry.Verdict> byBid = new HashMap<>();
        for (int i = 0; i < verdicts.size(); i++) {
            QualificationEntry.Verdict verdict = verdicts.get(i);
            String at = "verdicts[" + i + "].";
            Bid bid = verdict.bid() == null ? null : tender.bid(verdict.bid());
            if (breaches.check(bid != null && bid.status() == BidStatus.OPENED, InputRule.UNKNOWN_REFERENCE, at + "bid", String.valueOf(verdict.bid()))
                    && breaches.check(byBid.put(verdict.bid(), verdict) == null, InputRule.DUPLICATE, at + "bid", verdict.bid())) {
                breaches.check(verdict.qualified() != null, TenderRule.VERDICT_ON_EVERY_BID, at + "qualified", bid.supplierName());
                if (Boolean.FALSE.equals(verdict.qualified())) {
                    breaches.text(verdict.ground(), 500, at + "ground");
                }
            }
        }
        for (Bid bid : tender.bids) {
            if (bid.status() == BidStatus.OPENED && !byBid.containsKey(bid.number())) {
                breaches.check(false, TenderRule.VERDICT_ON_EVERY_BID, "verdicts", bid.supplierName());
            }
        }
        breaches.optionalText(entry.opinion(), 500, "opinion");
        breaches.refuseIfAny();
        byBid.forEach((number, verdict) -> tender.bid(number).judge(verdict.qualified(), verdict.ground()));
    }
}
