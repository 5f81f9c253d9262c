package org.yangguang.outlook;

import java.time.YearMonth;
import org.yangguang.shared.Money;

/** One sum of a project in the month in which it has to be paid, or was. */
record CashNeed(YearMonth month, NeedKind kind, Money amount) {
}
