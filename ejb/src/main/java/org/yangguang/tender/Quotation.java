package org.yangguang.tender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.shared.Money;

/** One supplier's quotation. */
@Entity
@Table(name = "tender_quotation")
class Quotation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tender_quotation_seq")
    @SequenceGenerator(name = "tender_quotation_seq", sequenceName = "tender_quotation_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "purchase_id")
    private QuotationPurchase purchase;

    @Column(name = "supplier")
    private String supplier;

    @Column(name = "supplier_name")
    private String supplierName;

    @Column(name = "quoted_on")
    private LocalDate quotedOn;

    @Column(name = "price")
    private Money price;

    @ElementCollection
    @CollectionTable(name = "tender_quoted_line", joinColumns = @JoinColumn(name = "quotation_id"))
    @OrderColumn(name = "position")
    private List<QuotedLine> lines = new ArrayList<>();

    protected Quotation() {
    }

    Quotation(QuotationPurchase purchase, QuotationEntry.Offer offer, String supplierName) {
        this.purchase = purchase;
        this.supplier = offer.supplier();
        this.supplierName = supplierName;
        this.quotedOn = offer.quotedOn();
        this.price = offer.price();
        offer.lines().forEach(l -> lines.add(new QuotedLine(l)));
    }

    String supplier() {
        return supplier;
    }

    String supplierName() {
        return supplierName;
    }

    Money price() {
        return price;
    }

    List<PriceLine> lines() {
        return lines.stream().map(QuotedLine::view).toList();
    }

    /** All that it says, in one line, whatever row it stands in. */
    String text() {
        return supplier + " " + quotedOn + " " + price + " " + lines.stream().map(QuotedLine::text).toList();
    }

    PurchaseView.Offer view() {
        return new PurchaseView.Offer(supplier, supplierName, quotedOn, price, lines());
    }
}
