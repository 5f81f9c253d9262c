package org.yangguang.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * 稳定性分析: what a signed ranking would be without each member, and with each weight a little higher and lower.
 *
 * @param percent by how much a weight is changed
 * @param lots    those that were ranked
 */
public record StabilityView(String tender, String title, BigDecimal percent, List<Lot> lots) implements Serializable {

    /** @param lines the first as signed */
    public record Lot(int lot, String name, List<Line> lines) implements Serializable {
    }

    /**
     * One computation.
     *
     * @param subject    name of the member or of the item; null as signed, and for the weight of the price
     * @param sameFirst  whether the recommended bidder would still be first, alone
     * @param sameOrder  whether everyone would keep the place
     * @param places     in the order of the signed ranking
     */
    public record Line(StabilityKind kind, String subject, boolean sameFirst, boolean sameOrder, List<Place> places) implements Serializable {
    }

    /** @param place counted from one; equal bids share theirs, since no lot is drawn here */
    public record Place(String bid, String supplierName, BigDecimal total, int place) implements Serializable {
    }
}
