package org.yangguang.payment;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * A month of the use-of-funds plan.
 *
 * @param month yyyy-MM
 * @param held  by orders that are prepared or approved and not yet paid
 */
public record FundPlanView(String project, String month, Money planned, Money held, Money spent, String setBy,
                           LocalDateTime setAt, long version) implements Serializable {

    public Money left() {
        return planned.minus(held).minus(spent);
    }
}
