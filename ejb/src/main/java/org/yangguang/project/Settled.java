package org.yangguang.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;

/** How the money of a terminated project was settled. */
@Embeddable
class Settled {

    @Column(name = "settled_paid")
    private Money paid;
    @Column(name = "settled_recovered")
    private Money recovered;
    @Column(name = "settled_surplus")
    private Money surplus;
    @Column(name = "settled_at")
    private LocalDateTime at;

    /** Refuses sums that do not add up, and more paid than was granted; what was granted and not used is the surplus. */
    static Settled of(Settlement settlement, Money granted, LocalDateTime at) {
        Breaches breaches = new Breaches();
        boolean usable = breaches.notNegative(settlement.paid(), "paid")
                & breaches.notNegative(settlement.used(), "used")
                & breaches.notNegative(settlement.recovered(), "recovered");
        if (usable) {
            breaches.check(settlement.used().plus(settlement.recovered()).equals(settlement.paid()),
                    ProjectRule.SETTLEMENT_ADDS_UP, "recovered", settlement.paid(), settlement.used(), settlement.recovered());
            breaches.check(settlement.paid().atMost(granted), InputRule.TOO_LARGE, "paid", granted);
        }
        breaches.refuseIfAny();
        Settled settled = new Settled();
        settled.paid = settlement.paid();
        settled.recovered = settlement.recovered();
        settled.surplus = granted.minus(settlement.used());
        settled.at = at;
        return settled;
    }
}
