package org.yangguang.payment;

import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * What the finance officer sees before writing an order.
 *
 * @param checks   what to compare, in order; words of {@link PaymentCheck}
 * @param lines    budget lines that may bear it, with what is left on each
 * @param plan     the month's plan, null when none is set
 * @param contracted value of the contract
 * @param confirmed  under the contract
 * @param paid       under the contract, advances included
 * @param unrecovered advance not yet set off
 * @param before      what may be paid while the year's budget is not approved
 */
public record PaymentCheckView(PaymentView payment, List<String> checks, List<Line> lines, String month, FundPlanView plan,
                               Money contracted, Money confirmed, Money paid, Money unrecovered,
                               BeforeApproval before) implements Serializable {

    /** A budget line and what is left on it. */
    public record Line(String code, String item, String functionCode, String functionName, String economicCode,
                       String economicName, Money amount, Money left)
            implements Serializable {
    }
}
