package org.yangguang.outlook;

import java.io.Serializable;
import java.util.List;
import org.yangguang.shared.Money;

/** Some of the sums that were asked for, how many there are and what all of them come to. */
public record StandPage(List<MoneyStand> rows, long total, Money amount) implements Serializable {
}
