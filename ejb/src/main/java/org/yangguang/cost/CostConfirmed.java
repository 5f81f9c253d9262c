package org.yangguang.cost;

import org.yangguang.shared.Money;

/** The cost of a milestone has been confirmed. Observed by the performance review, notices and open data. */
public record CostConfirmed(String number, String milestone, String contract, String project, String supplier, Money claimed,
                            Money confirmed) {
}
