package org.yangguang.cost;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.yangguang.shared.Money;

/** What the confirmations of a contract have used of its items: confirmed, or set aside because it may still be. */
final class ItemUse {

    private final Map<String, Money> confirmed = new HashMap<>();
    private final Map<String, BigDecimal> confirmedQuantity = new HashMap<>();
    private final Map<String, Money> reserved = new HashMap<>();
    private final Map<String, BigDecimal> reservedQuantity = new HashMap<>();

    void confirm(String item, Money sum, BigDecimal quantity) {
        confirmed.merge(item, sum, Money::plus);
        confirmedQuantity.merge(item, quantity, BigDecimal::add);
    }

    void reserve(String item, Money sum, BigDecimal quantity) {
        reserved.merge(item, sum, Money::plus);
        reservedQuantity.merge(item, quantity, BigDecimal::add);
    }

    ClaimableItem of(String item, String name, BigDecimal quantity, String unit, Money unitPrice, Money amount) {
        return new ClaimableItem(item, name, quantity, unit, unitPrice, amount, confirmed.getOrDefault(item, Money.ZERO),
                confirmedQuantity.getOrDefault(item, BigDecimal.ZERO), reserved.getOrDefault(item, Money.ZERO),
                reservedQuantity.getOrDefault(item, BigDecimal.ZERO));
    }
}
