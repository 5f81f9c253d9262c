package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/** A purchase by quotations. */
public record PurchaseView(String number, String applicationNumber, String projectNumber, String title, String buyer,
                           TenderStatus status, String category, String catalogueCode, String subject, List<Offer> offers,
                           String chosen, String justification, String contractNumber, LocalDate approvedOn, long version)
        implements Serializable {

    public record Offer(String supplier, String supplierName, LocalDate quotedOn, Money price, List<PriceLine> lines) implements Serializable {
    }
}
