package org.yangguang.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.tender.AwardedBid;
import org.yangguang.tender.PriceLine;
import org.yangguang.tender.TermClause;
import org.yangguang.tender.TermsEntry;

/**
 * A procurement contract held against tender file and winning bid, term by term (阴阳合同): parties, amount, each priced item
 * with unit, quantity and unit price, period of delivery, the supplier's size, the terms of payment and the clauses that the
 * tender file has drafted. What the file does not say is shown beside its absence.
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
        payment();
        security();
        words();
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

    /** When and how much is paid at which milestone is fixed by the tender file, as far as that has drafted its contract. */
    private void payment() {
        TermsEntry file = award.terms();
        String days = contract.paymentTermDays() == 0 ? null : String.valueOf(contract.paymentTermDays());
        figure(TermKind.PAYMENT, file.paymentDays() == null ? null : String.valueOf(file.paymentDays()), days,
                file.paymentDays() == null || file.paymentDays() == contract.paymentTermDays(), ContractRule.PAYMENT_AS_TENDERED, "paymentTermDays");
        List<TermsEntry.Instalment> offered = file.instalments();
        figure(TermKind.ADVANCE, offered.isEmpty() ? null : plain(file.advance()) + "%", plain(contract.advance().percent()) + "%",
                offered.isEmpty() || file.advance().compareTo(contract.advance().percent()) == 0, ContractRule.PAYMENT_AS_TENDERED, "advancePercent");
        for (int i = 0; !offered.isEmpty() && i < Math.max(offered.size(), contract.milestones().size()); i++) {
            TermsEntry.Instalment part = i < offered.size() ? offered.get(i) : null;
            MilestoneView milestone = i < contract.milestones().size() ? contract.milestones().get(i) : null;
            boolean same = part != null && milestone != null && isShare(milestone.instalment(), part.percent(), offered.size());
            figure(TermKind.INSTALMENT, part == null ? null : part.milestone() + " " + plain(part.percent()) + "%",
                    milestone == null ? null : milestone.name() + " " + milestone.instalment(), same, ContractRule.PAYMENT_AS_TENDERED, "milestones");
        }
    }

    /** To the fen for each instalment, because what rounding leaves over falls to the last one. */
    private boolean isShare(Money instalment, BigDecimal percent, int instalments) {
        Money share = contract.originalValue().percent(percent);
        return instalment.yuan().subtract(share.yuan()).abs().compareTo(new BigDecimal("0.01").multiply(BigDecimal.valueOf(instalments))) <= 0;
    }

    private void security() {
        BigDecimal offered = award.terms().securityPercent();
        boolean stated = !award.terms().clauses().isEmpty();
        Money drafted = contract.security().amount();
        Money most = offered == null ? Money.ZERO : contract.originalValue().percent(offered);
        figure(TermKind.SECURITY, stated ? most.toString() : null, drafted.toString(), !stated || drafted.atMost(most), ContractRule.SECURITY_AS_TENDERED,
                "securityAmount");
    }

    private void words() {
        ContractView.Clauses said = contract.clauses();
        if (said == null) {
            return;
        }
        words(TermKind.QUALITY, TermClause.QUALITY, said.quality(), "quality");
        words(TermKind.PLACE, TermClause.PLACE, said.place(), "place");
        words(TermKind.PAYMENT_CLAUSE, TermClause.PAYMENT, said.payment(), "payment");
        words(TermKind.ACCEPTANCE, TermClause.ACCEPTANCE_CRITERIA, said.acceptance(), "acceptance");
        words(TermKind.WARRANTY, TermClause.WARRANTY, said.warranty(), "warranty");
        words(TermKind.INTELLECTUAL_PROPERTY, TermClause.INTELLECTUAL_PROPERTY, said.intellectualProperty(), "intellectualProperty");
        words(TermKind.DATA_SECURITY, TermClause.DATA_SECURITY, said.dataSecurity(), "dataSecurity");
        words(TermKind.BREACH, TermClause.BREACH, said.breach(), "breach");
        words(TermKind.DISPUTES, TermClause.DISPUTES, said.disputes(), "disputes");
    }

    /** A clause may be worded anew but not left out. */
    private void words(TermKind kind, TermClause clause, String drafted, String field) {
        String offered = award.terms().said(clause).orElse(null);
        if (offered == null) {
            return;
        }
        TermVerdict verdict = drafted == null ? TermVerdict.DIFFERENT : bare(offered).equals(bare(drafted)) ? TermVerdict.SAME : TermVerdict.REWORDED;
        terms.add(new ComparedTerm(kind, null, offered, null, drafted, verdict, verdict == TermVerdict.SAME ? null : ContractRule.CLAUSES_AS_TENDERED.article()));
        breaches.check(drafted != null, ContractRule.CLAUSES_AS_TENDERED, field, offered);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** What the tender file fixes in figures; where it says nothing, the contract's own is shown beside that. */
    private void figure(TermKind kind, String tendered, String drafted, boolean same, ContractRule rule, String field) {
        boolean stated = tendered != null || !same;
        terms.add(new ComparedTerm(kind, null, tendered, null, drafted, !stated ? TermVerdict.UNSTATED : same ? TermVerdict.SAME : TermVerdict.DIFFERENT,
                same ? null : rule.article()));
        breaches.check(same, rule, field, tendered == null ? "—" : tendered, drafted == null ? "—" : drafted);
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
