package org.yangguang.web.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.yangguang.cost.InvoiceEntry;
import org.yangguang.cost.InvoiceKind;
import org.yangguang.shared.Money;

/** The fields of an invoice on a page; which of them are asked for depends on the kind. */
public class InvoiceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kind = InvoiceKind.DIGITAL.word();
    private String code;
    private String number;
    private LocalDate issuedOn;
    private Money amount;
    private String issuer;
    private String currency;
    private Money foreignAmount;
    private BigDecimal rate;

    public InvoiceEntry entry() {
        return isForeign() ? new InvoiceEntry(kind, null, number, issuedOn, amount, issuer, currency, foreignAmount, rate)
                : new InvoiceEntry(kind, isCodeAsked() ? code : null, number, issuedOn, amount);
    }

    public boolean isForeign() {
        return InvoiceKind.FOREIGN.word().equals(kind);
    }

    public InvoiceKind[] getKinds() {
        return InvoiceKind.values();
    }

    public boolean isCodeAsked() {
        for (InvoiceKind candidate : InvoiceKind.values()) {
            if (candidate.word().equals(kind)) {
                return candidate.hasCode();
            }
        }
        return true;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public Money getForeignAmount() {
        return foreignAmount;
    }

    public void setForeignAmount(Money foreignAmount) {
        this.foreignAmount = foreignAmount;
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
