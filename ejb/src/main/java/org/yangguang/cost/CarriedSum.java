package org.yangguang.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.shared.Money;

/**
 * A sum that was released or restored after its own confirmation had been invoiced: the contract's next claim takes it.
 *
 * @param from      confirmation and line that it was claimed in, QR-2026-0001/2
 * @param milestone on which it was claimed, and is booked
 */
public record CarriedSum(String from, String milestone, String item, String description, BigDecimal quantity, Money amount) implements Serializable {
}
