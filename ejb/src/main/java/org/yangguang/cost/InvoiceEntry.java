package org.yangguang.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/**
 * An invoice as its issuer enters it; also part of the API.
 *
 * @param kind          digital, vat, fiscal or foreign
 * @param code          only for vat and fiscal
 * @param issuedOn      not in the future, not before the contract
 * @param amount        in yuan with tax; all invoices together are exactly the sum to be paid for
 * @param issuer        only for foreign: who has made it out
 * @param currency      only for foreign: three letters, as USD
 * @param foreignAmount only for foreign: its sum in that currency
 * @param rate          only for foreign: yuan for one of it on the day of the invoice
 */
public record InvoiceEntry(String kind, String code, String number, LocalDate issuedOn, Money amount, String issuer, String currency,
                           Money foreignAmount, BigDecimal rate) {

    /** Of a kind that is made out in yuan. */
    public InvoiceEntry(String kind, String code, String number, LocalDate issuedOn, Money amount) {
        this(kind, code, number, issuedOn, amount, null, null, null, null);
    }
}
