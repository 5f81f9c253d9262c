package org.yangguang.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.tender.AwardedBid;
import org.yangguang.tender.PriceLine;

/**
 * A procurement contract held against tender file and winning bid, term by term (阴阳合同): parties, amount, each priced item
 * with unit, quantity and unit price, period of delivery, the supplier's size. Of the terms of payment neither file nor
 * bid says anything in figures; they are shown beside their absence.
 */
final class Comparison {

    private static final String CORRECTED = "财政部令第87号第五十九条";

    private final AwardedBid award;
    private final ContractView contract;
    private final List<ComparedTerm> terms = new ArrayList<>();
    private final Breaches breaches = new Breaches();

    /** @param contract as drafted, with its items and its last day for signing */
    Comparison(AwardedBid award, ContractView contract) {
        this.award = award;
        this.contract = contract;
        parties();
        amount();
        items();
        period();
        small();
        unstated(TermKind.PAYMENT, contract.paymentTermDays() == 0 ? null : String.valueOf(contract.paymentTermDays()));
        unstated(TermKind.ADVANCE, plain(contract.advance().percent()) + "%");
    }

    List<ComparedTerm> terms() {
        return List.copyOf(terms);
    }

    /** Refuses a contract that departs from tender file or bid, all departures at once. */
    void ensureSame() {
        breaches.refuseIfAny();
    }

    private void parties() {
        term(TermKind.BUYER, award.buyer(), null, contract.buyer(), award.buyer().equals(contract.buyer()), ContractRule.PARTIES_AS_AWARDED);
        breaches.check(award.buyer().equals(contract.buyer()), ContractRule.PARTIES_AS_AWARDED, null, award.buyer(), contract.buyer());
        term(TermKind.SUPPLIER, null, award.supplierName(), contract.supplierName(), award.supplier().equals(contract.supplier()), ContractRule.PARTIES_AS_AWARDED);
        breaches.check(award.supplier().equals(contract.supplier()), ContractRule.PARTIES_AS_AWARDED, null, award.supplierName(), contract.supplierName());
    }

    private void amount() {
        boolean same = award.price().equals(contract.originalValue()) && contract.originalValue().atMost(award.ceiling());
        boolean listed = award.listedPrice().equals(contract.originalValue());
        terms.add(new ComparedTerm(TermKind.AMOUNT, null, "≤ " + award.ceiling(), listed ? award.listedPrice().toString()
                : award.listedPrice() + " → " + award.price(), contract.originalValue().toString(),
                !same ? TermVerdict.DIFFERENT : listed ? TermVerdict.SAME : TermVerdict.ALLOWED,
                !same ? ContractRule.VALUE_EQUALS_AWARD.article() : listed ? null : CORRECTED));
        breaches.check(same, ContractRule.VALUE_EQUALS_AWARD, "items", contract.originalValue(), award.price());
    }

    /** Line by line in their order; with a confirmed correction the lines may follow the corrected total. */
    private void items() {
        List<PriceLine> lines = award.lines();
        if (lines.isEmpty()) {
            return;
        }
        for (int i = 0; i < Math.max(lines.size(), contract.items().size()); i++) {
            PriceLine line = i < lines.size() ? lines.get(i) : null;
            ContractItemView item = i < contract.items().size() ? contract.items().get(i) : null;
            boolean same = line != null && item != null && line.name().strip().equals(item.name().strip()) && line.unit().strip().equals(item.unit().strip())
                    && line.quantity().compareTo(item.quantity()) == 0 && line.unitPrice().equals(item.unitPrice());
            boolean allowed = !same && award.corrected();
            String bid = line == null ? null : said(line.name(), line.quantity(), line.unit(), line.unitPrice());
            String drafted = item == null ? null : said(item.name(), item.quantity(), item.unit(), item.unitPrice());
            terms.add(new ComparedTerm(TermKind.ITEM, line == null ? item.name() : line.name(), null, bid, drafted,
                    same ? TermVerdict.SAME : allowed ? TermVerdict.ALLOWED : TermVerdict.DIFFERENT,
                    same ? null : allowed ? CORRECTED : ContractRule.ITEMS_AS_BID.article()));
            breaches.check(same || allowed, ContractRule.ITEMS_AS_BID, item == null ? "items" : "items[" + i + "].name", bid == null ? "—" : bid, drafted == null ? "—" : drafted);
        }
    }

    /** The days that were offered run from the signature, which is due on the last day for signing at the latest. */
    private void period() {
        LocalDate latest = award.deliveryDays() == null || contract.signBy() == null ? null : contract.signBy().plusDays(award.deliveryDays());
        LocalDate drafted = contract.completionOn();
        boolean same = latest == null || drafted == null || !drafted.isAfter(latest);
        terms.add(new ComparedTerm(TermKind.PERIOD, null, null, latest == null ? null : award.deliveryDays() + " → " + latest,
                drafted == null ? null : drafted.toString(), latest == null ? TermVerdict.UNSTATED : same ? TermVerdict.SAME : TermVerdict.DIFFERENT,
                same ? null : ContractRule.PERIOD_AS_BID.article()));
        breaches.check(same, ContractRule.PERIOD_AS_BID, "completionOn", String.valueOf(award.deliveryDays()), latest == null ? "" : latest, drafted == null ? "" : drafted);
    }

    /** Who has declared to be small is paid as such; a medium firm declares nothing in the bid and is protected all the same. */
    private void small() {
        boolean same = !award.small() || contract.small();
        term(TermKind.SMALL, null, String.valueOf(award.small()), String.valueOf(contract.small()), same, ContractRule.SMALL_AS_DECLARED);
        breaches.check(same, ContractRule.SMALL_AS_DECLARED, "small");
    }

    private void unstated(TermKind kind, String drafted) {
        terms.add(new ComparedTerm(kind, null, null, null, drafted, TermVerdict.UNSTATED, null));
    }

    private void term(TermKind kind, String tendered, String bid, String drafted, boolean same, ContractRule rule) {
        terms.add(new ComparedTerm(kind, null, tendered, bid, drafted, same ? TermVerdict.SAME : TermVerdict.DIFFERENT, same ? null : rule.article()));
    }

    private static String said(String name, BigDecimal quantity, String unit, Money unitPrice) {
        return name.strip() + " " + plain(quantity) + " " + unit.strip() + " × " + unitPrice;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
