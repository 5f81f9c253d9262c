package org.yangguang.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Worded;

/**
 * Holds invoices against the sum that they stand for, their kinds' formats, their own files and all other invoices of the
 * system.
 *
 * @param supplier     organisation code of the seller
 * @param sellerCode   its credit code, null where the register does not know it
 * @param sellerName   its name
 * @param sum          the invoices together must be made out for exactly this
 * @param signedOn     day of the contract, before which no invoice for it can exist
 * @param filed        the file is attached
 * @param files        what the attached XML files say, oldest first
 * @param usedFor      the milestone for which an invoice of this key is already in the system, null for none
 */
record InvoiceCheck(String supplier, String sellerCode, String sellerName, Money sum, LocalDate signedOn, LocalDate today, boolean filed,
                    List<EInvoice> files, Function<String, String> usedFor) {

    private static final int MOST = 50;
    private static final int NUMBER = 40;
    private static final int ISSUER = 100;
    private static final BigDecimal HIGHEST_RATE = new BigDecimal("100000");

    /** @param single the one invoice's fields stand for themselves, as on the page of an advance */
    void check(List<InvoiceEntry> entries, boolean single) {
        Breaches breaches = new Breaches();
        breaches.check(filed, CostRule.INVOICE_FILE_ATTACHED, "file");
        List<InvoiceEntry> given = entries == null ? List.of() : entries.stream().filter(Objects::nonNull).toList();
        if (!breaches.check(!given.isEmpty(), InputRule.REQUIRED, "invoice") || !breaches.check(given.size() <= MOST, InputRule.OUT_OF_RANGE, "invoice", 1, MOST)) {
            breaches.refuseIfAny();
            return;
        }
        Set<String> keys = new HashSet<>();
        List<Money> sums = new ArrayList<>();
        String at = "";
        for (int i = 0; i < given.size(); i++) {
            at = single ? "" : "invoices[" + i + "].";
            one(given.get(i), at, given, keys, breaches);
            if (breaches.positive(given.get(i).amount(), at + "invoiceAmount")) {
                sums.add(given.get(i).amount());
            }
        }
        if (sums.size() == given.size()) {
            Money total = Money.sum(sums);
            breaches.check(total.equals(sum), CostRule.INVOICE_EQUALS_CONFIRMED, at + "invoiceAmount", total, sum);
        }
        breaches.refuseIfAny();
    }

    private void one(InvoiceEntry entry, String at, List<InvoiceEntry> all, Set<String> keys, Breaches breaches) {
        InvoiceKind kind = null;
        if (breaches.required(entry.kind(), at + "kind") & breaches.text(entry.number(), NUMBER, at + "invoiceNumber")) {
            kind = Worded.of(InvoiceKind.class, entry.kind()).orElse(null);
            if (breaches.check(kind != null, InputRule.UNKNOWN_CHOICE, at + "kind", entry.kind())
                    && breaches.check(kind.fitsCode(Invoice.clean(entry.code())), CostRule.INVOICE_CODE_FITS, at + "code")
                    & breaches.check(kind.fitsNumber(Invoice.clean(entry.number())), CostRule.INVOICE_NUMBER_FITS, at + "invoiceNumber")) {
                String key = Invoice.key(supplier, entry);
                String used = usedFor.apply(key);
                if (breaches.check(keys.add(key), InputRule.DUPLICATE, at + "invoiceNumber", Invoice.clean(entry.number()))) {
                    breaches.check(used == null, CostRule.INVOICE_IS_NEW, at + "invoiceNumber", Invoice.clean(entry.number()), used);
                }
            }
        }
        if (breaches.required(entry.issuedOn(), at + "issuedOn")) {
            breaches.check(!entry.issuedOn().isAfter(today), InputRule.DATE_IN_FUTURE, at + "issuedOn", entry.issuedOn());
            breaches.check(!entry.issuedOn().isBefore(signedOn), CostRule.INVOICE_AFTER_CONTRACT, at + "issuedOn", entry.issuedOn(), signedOn);
        }
        if (kind == InvoiceKind.FOREIGN) {
            foreign(entry, at, breaches);
        } else if (kind == InvoiceKind.DIGITAL && entry.number() != null) {
            compare(entry, at, all, breaches);
        }
    }

    /** A foreign sum is worth its yuan at the rate of the invoice's day. */
    private static void foreign(InvoiceEntry entry, String at, Breaches breaches) {
        breaches.text(entry.issuer(), ISSUER, at + "issuer");
        breaches.check(entry.currency() != null && entry.currency().matches("[A-Z]{3}"), CostRule.CURRENCY_HAS_A_CODE, at + "currency");
        boolean rate = breaches.required(entry.rate(), at + "rate") && breaches.check(entry.rate().signum() > 0 && entry.rate().compareTo(HIGHEST_RATE) <= 0
                && entry.rate().stripTrailingZeros().scale() <= 6, InputRule.OUT_OF_RANGE, at + "rate", "0.000001", HIGHEST_RATE.toPlainString());
        if (breaches.positive(entry.foreignAmount(), at + "foreignAmount") && rate && entry.amount() != null) {
            Money worth = entry.foreignAmount().times(entry.rate());
            breaches.check(entry.amount().equals(worth), CostRule.INVOICE_IS_WORTH_ITS_RATE, at + "invoiceAmount", entry.amount(), worth);
        }
    }

    /** The file decides: where it is readable and says something else than what was typed, both are shown. */
    private void compare(InvoiceEntry entry, String at, List<InvoiceEntry> all, Breaches breaches) {
        String number = entry.number().strip();
        EInvoice file = files.stream().filter(f -> f.number().equals(number)).reduce((a, b) -> b).orElse(null);
        if (file == null) {
            files.stream().filter(f -> all.stream().noneMatch(e -> e.number() != null && f.number().equals(e.number().strip()))).reduce((a, b) -> b)
                    .ifPresent(other -> breaches.check(false, CostRule.INVOICE_FILE_SAYS_THE_SAME, at + "invoiceNumber", other.number(), number));
            return;
        }
        said(file.issuedOn(), entry.issuedOn(), at + "issuedOn", breaches);
        said(file.amount(), entry.amount(), at + "invoiceAmount", breaches);
        if (sellerCode != null && file.sellerCode() != null) {
            said(file.sellerCode(), sellerCode, at + "invoiceNumber", breaches);
        } else {
            said(file.sellerName(), sellerName, at + "invoiceNumber", breaches);
        }
    }

    private static void said(Object file, Object typed, String field, Breaches breaches) {
        breaches.check(file == null || typed == null || file.equals(typed), CostRule.INVOICE_FILE_SAYS_THE_SAME, field, file, typed);
    }
}
