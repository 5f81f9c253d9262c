package org.yangguang.cost;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.yangguang.shared.Money;
import org.yangguang.shared.Worded;

/** An invoice of a supplier for one milestone, which may have several; no two rows of the whole system carry the same invoice. */
@Entity
@Table(name = "cost_invoice")
class Invoice {

    @Id
    @GeneratedValue(generator = "cost_invoice_seq")
    @SequenceGenerator(name = "cost_invoice_seq", sequenceName = "cost_invoice_seq", allocationSize = 50)
    private Long id;
    private String milestone;
    private String supplier;
    @Enumerated(EnumType.STRING)
    private InvoiceKind kind;
    @Column(name = "invoice_code")
    private String code;
    @Column(name = "invoice_number")
    private String number;
    @Column(name = "unique_key")
    private String uniqueKey;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    private Money amount;
    private String issuer;
    private String currency;
    @Column(name = "foreign_amount")
    private Money foreignAmount;
    @Column(name = "exchange_rate")
    private BigDecimal rate;
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    protected Invoice() {
    }

    /** Takes over an entry that has passed {@link InvoiceCheck}. */
    Invoice(String milestone, String supplier, InvoiceEntry entry, String enteredBy, LocalDateTime enteredAt) {
        this.milestone = milestone;
        this.supplier = supplier;
        this.kind = Worded.of(InvoiceKind.class, entry.kind()).orElseThrow();
        this.code = clean(entry.code());
        this.number = clean(entry.number());
        this.uniqueKey = key(supplier, entry);
        this.issuedOn = entry.issuedOn();
        this.amount = entry.amount();
        boolean foreign = kind == InvoiceKind.FOREIGN;
        this.issuer = foreign ? entry.issuer().strip() : null;
        this.currency = foreign ? entry.currency() : null;
        this.foreignAmount = foreign ? entry.foreignAmount() : null;
        this.rate = foreign ? entry.rate() : null;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /** Numbers given by the tax and finance authorities are unique in the country, foreign ones only with their issuer. */
    static String key(String supplier, InvoiceEntry entry) {
        String number = clean(entry.number()).toUpperCase(Locale.ROOT);
        return switch (Worded.of(InvoiceKind.class, entry.kind()).orElseThrow()) {
            case DIGITAL -> "D/" + number;
            case VAT -> "V/" + clean(entry.code()) + "/" + number;
            case FISCAL -> "F/" + clean(entry.code()) + "/" + number;
            case FOREIGN -> "X/" + supplier + "/" + number;
        };
    }

    static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    String milestone() {
        return milestone;
    }

    InvoiceView view() {
        return new InvoiceView(kind, code, number, issuedOn, amount, issuer, currency, foreignAmount, rate);
    }
}
