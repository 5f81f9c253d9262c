package org.yangguang.cost;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Predicate;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Worded;

/** An invoice of a supplier for one milestone; no two rows of the whole system carry the same invoice. */
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
    @Column(name = "entered_by")
    private String enteredBy;
    @Column(name = "entered_at")
    private LocalDateTime enteredAt;

    protected Invoice() {
    }

    /** Takes over an entry that has passed {@link #check}. */
    Invoice(String milestone, String supplier, InvoiceEntry entry, String enteredBy, LocalDateTime enteredAt) {
        this.milestone = milestone;
        this.supplier = supplier;
        this.kind = Worded.of(InvoiceKind.class, entry.kind()).orElseThrow();
        this.code = clean(entry.code());
        this.number = clean(entry.number());
        this.uniqueKey = key(supplier, entry);
        this.issuedOn = entry.issuedOn();
        this.amount = entry.amount();
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    /**
     * Which fields there must be depends on the kind of document.
     *
     * @param sum      the invoice must be made out for exactly this
     * @param signedOn day of the contract, before which no invoice for it can exist
     * @param filed    the file is attached
     * @param used     whether an invoice of this key is already in the system
     */
    static void check(InvoiceEntry entry, String supplier, Money sum, LocalDate signedOn, LocalDate today, boolean filed,
                      Predicate<String> used) {
        Breaches breaches = new Breaches();
        breaches.check(filed, CostRule.INVOICE_FILE_ATTACHED, "file");
        if (!breaches.required(entry, "invoice")) {
            breaches.refuseIfAny();
            return;
        }
        if (breaches.required(entry.kind(), "kind") & breaches.text(entry.number(), 40, "invoiceNumber")) {
            InvoiceKind kind = Worded.of(InvoiceKind.class, entry.kind()).orElse(null);
            if (breaches.check(kind != null, InputRule.UNKNOWN_CHOICE, "kind", entry.kind())
                    && breaches.check(kind.fitsCode(clean(entry.code())), CostRule.INVOICE_CODE_FITS, "code")
                    & breaches.check(kind.fitsNumber(clean(entry.number())), CostRule.INVOICE_NUMBER_FITS, "invoiceNumber")) {
                breaches.check(!used.test(key(supplier, entry)), CostRule.INVOICE_IS_NEW, "invoiceNumber", clean(entry.number()));
            }
        }
        if (breaches.required(entry.issuedOn(), "issuedOn")) {
            breaches.check(!entry.issuedOn().isAfter(today), InputRule.DATE_IN_FUTURE, "issuedOn", entry.issuedOn());
            breaches.check(!entry.issuedOn().isBefore(signedOn), CostRule.INVOICE_AFTER_CONTRACT, "issuedOn", entry.issuedOn(), signedOn);
        }
        if (breaches.positive(entry.amount(), "invoiceAmount")) {
            breaches.check(entry.amount().equals(sum), CostRule.INVOICE_EQUALS_CONFIRMED, "invoiceAmount", entry.amount(), sum);
        }
        breaches.refuseIfAny();
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

    private static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    String milestone() {
        return milestone;
    }

    InvoiceView view() {
        return new InvoiceView(kind, code, number, issuedOn, amount);
    }
}
