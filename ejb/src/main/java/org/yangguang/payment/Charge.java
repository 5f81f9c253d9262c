package org.yangguang.payment;

import org.yangguang.shared.Money;

/**
 * Which budget line and which month of the plan a payment is charged to (PAY-09), and on what ground before the year's
 * budget is approved; the ground's three are null afterwards.
 */
record Charge(String line, String functionCode, String economicCode, String planMonth, PaymentGround ground, String groundReason,
              Money groundFigure) {

    Charge(String line, String functionCode, String economicCode, String planMonth) {
        this(line, functionCode, economicCode, planMonth, null, null, null);
    }

    Charge on(PaymentGround chosen, String reason, Money figure) {
        return new Charge(line, functionCode, economicCode, planMonth, chosen, reason == null || reason.isBlank() ? null : reason.strip(), figure);
    }
}
