package org.yangguang.cost;

import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * An invoice as its issuer enters it; also part of the API.
 *
 * @param kind     digital, vat, fiscal or foreign
 * @param code     only for vat and fiscal
 * @param issuedOn not in the future, not before the contract
 * @param amount   with tax, exactly the sum to be paid for
 */
public record InvoiceEntry(String kind, String code, String number, LocalDate issuedOn, Money amount) {
}
