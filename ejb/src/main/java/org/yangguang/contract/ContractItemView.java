package org.yangguang.contract;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.shared.Money;

/** One priced item of a contract. */
public record ContractItemView(int position, String name, String specification, String unit, BigDecimal quantity,
                               Money unitPrice, Money amount) implements Serializable {
}
