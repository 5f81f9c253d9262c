package org.yangguang.tender;

import java.io.Serializable;
import java.util.List;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Money;

/**
 * What must be kept for small and medium firms (EVA-15, 46号§7–8): every suitable purchase up to the threshold whole, of the
 * suitable larger ones together at least a share, and of that share a part for small and micro firms.
 *
 * @param whole        suitable purchases up to the threshold, added up: all for small and medium firms
 * @param larger       suitable purchases above it, added up
 * @param leastOfLarge the least that must be kept of them
 * @param leastSmall   the least of that for small and micro firms
 */
public record SmeReserve(Money whole, Money larger, Money leastOfLarge, Money leastSmall, Money reserved, Money reservedSmall,
                         Money reservedWhole) implements Serializable {

    /**
     * A purchase of the year.
     *
     * @param suitable for small and medium firms; one that is not stays out of account, with reasons on its plan
     * @param reserved kept for small and medium firms
     * @param small    of that, for small and micro firms
     */
    public record Purchase(boolean works, boolean suitable, Money budget, Money reserved, Money small) {

        /** Whether all of it is to be kept. */
        public boolean isWhole(Regulation law) {
            return budget.atMost(law.money(works ? "EVA-15.all-up-to-works" : "EVA-15.all-up-to"));
        }
    }

    public static SmeReserve of(List<Purchase> purchases, Regulation law) {
        List<Purchase> whole = purchases.stream().filter(p -> p.suitable() && p.isWhole(law)).toList();
        List<Purchase> larger = purchases.stream().filter(p -> p.suitable() && !p.isWhole(law)).toList();
        Money suitable = Money.sum(larger.stream().map(Purchase::budget).toList());
        Money least = law.share("EVA-15.reserve", suitable);
        return new SmeReserve(Money.sum(whole.stream().map(Purchase::budget).toList()), suitable, least, law.share("EVA-15.small", least),
                Money.sum(larger.stream().map(Purchase::reserved).toList()), Money.sum(larger.stream().map(Purchase::small).toList()),
                Money.sum(whole.stream().map(Purchase::reserved).toList()));
    }

    /** Whether what is kept is enough in each of the three respects. */
    public boolean isEnough() {
        return reservedWhole.atLeast(whole) && reserved.atLeast(leastOfLarge) && reservedSmall.atLeast(leastSmall);
    }
}
