package org.yangguang.tender;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.regulation.Regulation;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.Sha256;

/** A purchase below the threshold of government procurement (限额以下自行采购). */
@Entity
@Table(name = "tender_purchase")
class QuotationPurchase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_purchase_seq")
    @SequenceGenerator(name = "tender_purchase_seq", sequenceName = "tender_purchase_seq", allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Column(name = "purchase_number")
    String number;

    @Column(name = "application_number")
    String applicationNumber;

    @Column(name = "project_number")
    String projectNumber;

    @Column(name = "title")
    String title;

    @Column(name = "buyer")
    String buyer;

    @Column(name = "law_date")
    LocalDate lawDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    TenderStatus status = TenderStatus.PREPARING;

    @Column(name = "category")
    String category;

    @Column(name = "catalogue_code")
    String catalogueCode;

    @Column(name = "subject_text")
    String subject;

    @Column(name = "chosen")
    String chosen;

    @Column(name = "justification")
    String justification;

    @Column(name = "contract_number")
    String contractNumber;

    @Column(name = "approved_on")
    LocalDate approvedOn;

    @OneToMany(mappedBy = "purchase", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    List<Quotation> quotations = new ArrayList<>();

    /** The experts who were drawn to assess the quotations, those who have left among them. */
    @OneToMany(mappedBy = "purchase", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    List<PanelSeat> panel = new ArrayList<>();

    protected QuotationPurchase() {
    }

    QuotationPurchase(String number, String applicationNumber, String projectNumber, String title, String buyer, LocalDate lawDate) {
        this.number = number;
        this.applicationNumber = applicationNumber;
        this.projectNumber = projectNumber;
        this.title = title;
        this.buyer = buyer;
        this.lawDate = lawDate;
    }

    /**
     * Takes the quotations and the choice; tells all defects at once.
     *
     * @param suppliers  names by organisation code of those offers' suppliers that are registered and not debarred
     * @param catalogue  category of the catalogue code, null when unknown
     * @param available  what the approved budget holds for procurement
     * @param hasMinutes whether the record of the inquiry is attached
     */
    void enter(QuotationEntry entry, Map<String, String> suppliers, String catalogue, Money available,
               boolean hasMinutes, Regulation law, LocalDate today) {
        Breaches breaches = new Breaches();
        List<QuotationEntry.Offer> offers = check(breaches, entry, suppliers, catalogue, law, today);
        QuotationEntry.Offer choice = offers.stream().filter(o -> o.supplier() != null && o.supplier().equals(entry.chosen())).findFirst().orElse(null);
        if (breaches.check(choice != null, InputRule.UNKNOWN_REFERENCE, "chosen", String.valueOf(entry.chosen())) && choice.price() != null) {
            Money lowest = offers.stream().map(QuotationEntry.Offer::price).filter(java.util.Objects::nonNull).min(Money::compareTo).orElse(choice.price());
            breaches.check(choice.price().equals(lowest) || entry.justification() != null && !entry.justification().isBlank(),
                    TenderRule.LOWEST_OR_JUSTIFIED, "justification", choice.price(), lowest);
            breaches.check(choice.price().lessThan(law.money("MET-01.procurement")), TenderRule.QUOTATION_STAYS_BELOW_THE_LIMIT, "chosen",
                    choice.price(), law.money("MET-01.procurement"));
            breaches.check(choice.price().atMost(available), TenderRule.WITHIN_APPROVED_BUDGET, "chosen", choice.price(), available);
        }
        breaches.optionalText(entry.justification(), 500, "justification");
        breaches.optionalText(entry.opinion(), 500, "opinion");
        breaches.check(hasMinutes, TenderRule.MINUTES_ARE_ATTACHED, "minutes");
        breaches.refuseIfAny();
        keep(entry, offers, suppliers);
        chosen = entry.chosen();
        justification = entry.justification() == null || entry.justification().isBlank() ? null : entry.justification();
        status = TenderStatus.APPROVING;
    }

    /** Takes the quotations alone, for the experts to assess; the choice follows their opinions. The rest is as in {@link #enter}. */
    void present(QuotationEntry entry, Map<String, String> suppliers, String catalogue, Regulation law, LocalDate today) {
        Breaches breaches = new Breaches();
        List<QuotationEntry.Offer> offers = check(breaches, entry, suppliers, catalogue, law, today);
        breaches.refuseIfAny();
        keep(entry, offers, suppliers);
        chosen = null;
        justification = null;
    }

    private static List<QuotationEntry.Offer> check(Breaches breaches, QuotationEntry entry, Map<String, String> suppliers, String catalogue,
                                                    Regulation law, LocalDate today) {
        breaches.check("goods".equals(entry.category()) || "services".equals(entry.category()), InputRule.UNKNOWN_CHOICE, "category", String.valueOf(entry.category()));
        breaches.check(catalogue != null && catalogue.equals(entry.category()), TenderRule.CATALOGUE_FITS_CATEGORY, "catalogueCode", String.valueOf(entry.catalogueCode()));
        breaches.text(entry.subject(), 500, "subject");
        List<QuotationEntry.Offer> offers = entry.offers() == null ? List.of() : entry.offers();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < offers.size(); i++) {
            offer(breaches, offers.get(i), "offers[" + i + "].", seen, suppliers, today);
        }
        int least = law.count("TENDER.quotations");
        breaches.check(seen.size() >= least, TenderRule.THREE_QUOTATIONS, "offers", least, seen.size());
        return offers;
    }

    private void keep(QuotationEntry entry, List<QuotationEntry.Offer> offers, Map<String, String> suppliers) {
        category = entry.category();
        catalogueCode = entry.catalogueCode();
        subject = entry.subject();
        quotations.clear();
        offers.forEach(o -> quotations.add(new Quotation(this, o, suppliers.get(o.supplier()))));
    }

    /** Changes with whatever the experts' opinions are about. */
    String quotationsDigest() {
        return Sha256.hex(subject + quotations.stream().map(Quotation::text).sorted().collect(Collectors.joining("\n")));
    }

    PanelSeat seatOf(String member) {
        return panel.stream().filter(s -> s.sits() && s.member().equals(member)).findFirst().orElse(null);
    }

    private static void offer(Breaches breaches, QuotationEntry.Offer offer, String at, Set<String> seen,
                              Map<String, String> suppliers, LocalDate today) {
        if (breaches.text(offer.supplier(), 40, at + "supplier")
                && breaches.check(suppliers.containsKey(offer.supplier()), TenderRule.BIDDER_IS_REGISTERED, at + "supplier", offer.supplier())) {
            breaches.check(seen.add(offer.supplier()), InputRule.DUPLICATE, at + "supplier", offer.supplier());
        }
        if (breaches.required(offer.quotedOn(), at + "quotedOn")) {
            breaches.check(!offer.quotedOn().isAfter(today), InputRule.DATE_IN_FUTURE, at + "quotedOn", offer.quotedOn());
        }
        breaches.positive(offer.price(), at + "price");
        PriceLines.check(breaches, offer.lines(), at + "lines");
        if (breaches.none() && !offer.lines().isEmpty()) {
            Money sum = Money.sum(offer.lines().stream().map(PriceLine::computed).toList());
            breaches.check(sum.equals(offer.price()), TenderRule.LINES_ADD_UP, at + "price", offer.supplier(), sum);
        }
    }

    Quotation choice() {
        return quotations.stream().filter(q -> q.supplier().equals(chosen)).findFirst().orElseThrow();
    }

    long version() {
        return version;
    }

    PurchaseView view() {
        return new PurchaseView(number, applicationNumber, projectNumber, title, buyer, status, category, catalogueCode, subject,
                quotations.stream().map(Quotation::view).toList(), chosen, justification, contractNumber, approvedOn, version);
    }
}
