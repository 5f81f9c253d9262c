package org.yangguang.tender;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/**
 * The purchaser's check of the bidders (TEN-07): a verdict on every bid that was opened. A consortium does not qualify without
 * its agreement, with a member that bids in another way as well, or with one that is debarred.
 */
final class Qualification {

    private Qualification() {
    }

    /**
     * @param creditCode of a bidder, by its organisation
     * @param debarred   whether the firm of a credit code is barred today
     */
    static void judge(Tender tender, QualificationEntry entry, UnaryOperator<String> creditCode, Predicate<String> debarred) {
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
                } else {
                    consortium(breaches, tender, bid, at + "qualified", creditCode, debarred);
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

    private static void consortium(Breaches breaches, Tender tender, Bid bid, String field, UnaryOperator<String> creditCode, Predicate<String> debarred) {
        Consortium consortium = bid.content().consortium();
        if (consortium == null) {
            return;
        }
        breaches.check(!tender.plan.refusesConsortia(), TenderRule.CONSORTIUM_IS_ACCEPTED, field, bid.supplierName());
        breaches.check(bid.content().agreementAt() >= 0, TenderRule.CONSORTIUM_HAS_ITS_AGREEMENT, field, bid.supplierName());
        Set<String> others = new HashSet<>();
        tender.bids.stream().filter(o -> o.lot() == bid.lot() && o.isReadable()).forEach(o -> {
            others.add(creditCode.apply(o.supplier()));
            if (o != bid) {
                others.addAll(o.partners());
            }
        });
        for (Consortium.Partner partner : consortium.partners()) {
            breaches.check(!others.contains(partner.creditCode()), TenderRule.PARTNER_BIDS_ONCE, field, partner.name(), bid.supplierName());
            breaches.check(!debarred.test(partner.creditCode()), TenderRule.BIDDER_IS_NOT_DEBARRED, field, partner.name());
        }
    }
}
