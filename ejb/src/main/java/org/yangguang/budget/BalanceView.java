package org.yangguang.budget;

import java.io.Serializable;
import org.yangguang.shared.Money;

/** How a budget line stands: allotted, of that contracted, of that confirmed and paid. */
public record BalanceView(String lineCode, String projectNumber, Money allotted, Money contracted, Money confirmed,
                          Money paid) implements Serializable {

    /** What may still be contracted. */
    public Money free() {
        return allotted.minus(contracted);
    }
}
