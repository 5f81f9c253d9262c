package org.yangguang.cost;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/** An invoice as pages, forms and the API see it. */
public record InvoiceView(InvoiceKind kind, String code, String number, LocalDate issuedOn, Money amount) implements Serializable {
}
