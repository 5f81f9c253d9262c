package org.yangguang.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * An invoice as pages, forms and the API see it.
 *
 * @param issuer of a foreign one, null otherwise as are those after it
 */
public record InvoiceView(InvoiceKind kind, String code, String number, LocalDate issuedOn, Money amount, String issuer, String currency,
                          Money foreignAmount, BigDecimal rate) implements Serializable {
}
