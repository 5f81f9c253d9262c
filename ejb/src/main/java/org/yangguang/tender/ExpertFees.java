package org.yangguang.tender;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** What experts are paid: by hours and dated rates, whoever has drawn them. */
record ExpertFees(Regulation law) {

    /** Of one evaluation, over several days. */
    private static final int MOST_HOURS = 100;

    /** The fees as they may be recorded. Refuses nothing entered, hours out of range, and whoever has not evaluated. */
    List<FeesEntry.Fee> checked(FeesEntry entry, Predicate<String> evaluated) {
        List<FeesEntry.Fee> fees = entry.fees() == null ? List.of() : entry.fees();
        Breaches breaches = new Breaches();
        breaches.check(!fees.isEmpty(), InputRule.NOTHING_ENTERED, "fees");
        for (int i = 0; i < fees.size(); i++) {
            FeesEntry.Fee fee = fees.get(i);
            breaches.check(evaluated.test(fee.member()), TenderRule.FEE_FOR_WHO_EVALUATED, "fees[" + i + "].hours", String.valueOf(fee.member()));
            if (breaches.required(fee.hours(), "fees[" + i + "].hours")) {
                breaches.check(fee.hours() > 0 && fee.hours() <= MOST_HOURS, InputRule.OUT_OF_RANGE, "fees[" + i + "].hours", "1", String.valueOf(MOST_HOURS));
            }
            if (fee.travel() != null) {
                breaches.notNegative(fee.travel(), "fees[" + i + "].travel");
            }
        }
        breaches.refuseIfAny();
        return fees;
    }

    Money of(int hours) {
        int further = Math.max(0, hours - law.count("TENDER.expert-fee-first"));
        return law.money("TENDER.expert-fee").plus(law.money("TENDER.expert-fee-hour").times(BigDecimal.valueOf(further)));
    }
}
