package org.yangguang.payment;

import java.io.Serializable;
import org.yangguang.budget.AnnualStatus;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;

/**
 * What the year's budget allows a payment while it is not approved (预算法第五十四条).
 *
 * @param needed   a ground must be chosen: the programme's budget of the year is not approved
 * @param round    number of the year's round, null when none was opened; with where it stands
 * @param carried  carried over into the year by the project, less what other orders already take of it
 * @param former   what the programme paid in the same period of the year before
 * @param used     what was paid or ordered this year by that figure
 */
public record BeforeApproval(boolean needed, int year, String round, AnnualStatus status, Money carried, Money former, Money used)
        implements Serializable {

    /** What the same period of the year before still leaves. */
    public Money samePeriodLeft() {
        return Money.max(Money.ZERO, former.minus(used));
    }

    /** Notes all that stands against paying this amount on this ground; nothing once the budget is approved. */
    void check(Breaches breaches, PaymentGround ground, String reason, Money amount) {
        if (!needed || !breaches.check(ground != null, PaymentRule.GROUND_IS_GIVEN_BEFORE_APPROVAL, "ground", String.valueOf(year))) {
            return;
        }
        breaches.optionalText(reason, PaymentRequest.OPINION, "groundReason");
        if (ground == PaymentGround.CARRIED_OVER) {
            breaches.check(amount.atMost(carried), PaymentRule.CARRIED_OVER_COVERS_IT, "ground", amount, carried);
        }
        if (ground == PaymentGround.SAME_PERIOD) {
            breaches.check(amount.atMost(samePeriodLeft()), PaymentRule.WITHIN_THE_SAME_PERIOD, "ground", amount, samePeriodLeft(), former);
        }
        if (ground.needsReason()) {
            breaches.check(reason != null && !reason.isBlank(), PaymentRule.GROUND_SAYS_WHY, "groundReason");
        }
    }

    /** The figure against which a ground was measured; null where it is a matter of words. */
    Money figure(PaymentGround ground) {
        return ground == PaymentGround.CARRIED_OVER ? carried : ground == PaymentGround.SAME_PERIOD ? samePeriodLeft() : null;
    }
}
