package org.yangguang.payment;

import java.io.Serializable;
import org.yangguang.shared.Money;

/** An order as it goes to the treasury; neither the order nor a batch that holds it changes these afterwards. */
public record PaymentExport(String order, Money amount, String payeeName, String bank, String account, String project, String contract,
                            String functionCode, String economicCode, String planMonth) implements Serializable {
}
