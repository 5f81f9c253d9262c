package org.yangguang.tender;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * The quotations of a purchase below the threshold and the choice among them.
 *
 * @param chosen        organisation code of the chosen supplier
 * @param justification why not the lowest, null when the lowest was chosen
 */
public record QuotationEntry(String category, String catalogueCode, String subject, List<Offer> offers, String chosen,
                             String justification, String opinion, long version) {

    public record Offer(String supplier, LocalDate quotedOn, List<PriceLine> lines, Money price) implements java.io.Serializable {
    }
}
