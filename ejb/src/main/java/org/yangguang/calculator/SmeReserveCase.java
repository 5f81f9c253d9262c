package org.yangguang.calculator;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/** Is enough kept for small and medium firms (EVA-15)? */
public record SmeReserveCase(LocalDate date, List<ReservedPurchase> purchases) {

    public SmeReserveCase {
        purchases = Inputs.list(purchases);
    }

    /**
     * A purchase of the year.
     *
     * @param unsuitable not suitable for small and medium firms; the reasons stand on its plan
     * @param reserved   of the budget, kept for small and medium firms
     * @param small      of that, for small and micro firms
     */
    public record ReservedPurchase(String name, Boolean works, Boolean unsuitable, Money budget, Money reserved, Money small) {

        public ReservedPurchase {
            works = Inputs.yes(works);
            unsuitable = Inputs.yes(unsuitable);
            reserved = reserved == null ? Money.ZERO : reserved;
            small = small == null ? Money.ZERO : small;
        }
    }

    /**
     * @param whole         suitable purchases up to the threshold: all of it is to be kept
     * @param reservedWhole what is kept of those
     * @param larger        suitable purchases above the threshold
     * @param leastReserved the least to be kept of those
     * @param leastSmall    the least of that for small and micro firms
     */
    public record Reserve(Money whole, Money reservedWhole, Money larger, Money leastReserved, Money reserved, Money leastSmall, Money reservedSmall) {
    }
}
