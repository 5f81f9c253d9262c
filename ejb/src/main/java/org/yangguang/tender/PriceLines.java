package org.yangguang.tender;

import java.math.BigDecimal;
import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;

/** What a price list must hold before its sums are looked at. */
final class PriceLines {

    private static final BigDecimal MOST = new BigDecimal("999999999");

    private PriceLines() {
    }

    static void check(Breaches breaches, List<PriceLine> lines, String field) {
        if (!breaches.check(lines != null && !lines.isEmpty(), InputRule.NOTHING_ENTERED, field)) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            String at = field + "[" + i + "].";
            PriceLine line = lines.get(i);
            breaches.text(line.name(), 200, at + "name");
            breaches.text(line.unit(), 20, at + "unit");
            if (breaches.required(line.quantity(), at + "quantity")) {
                breaches.check(line.quantity().signum() > 0 && line.quantity().compareTo(MOST) <= 0 && line.quantity().stripTrailingZeros().scale() <= 3,
                        InputRule.OUT_OF_RANGE, at + "quantity", "0.001", MOST.toPlainString());
            }
            breaches.notNegative(line.unitPrice(), at + "unitPrice");
            breaches.notNegative(line.amount(), at + "amount");
        }
    }
}
