package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * The experts of a purchase by quotations and what they assess.
 *
 * @param from   price from which there have to be experts
 * @param offers the quotations that are assessed; empty until they have been put before the experts
 * @param earlier opinions about quotations that others have replaced since; for the purchaser and the auditor alone
 * @param result null until all who sit have signed
 */
public record PanelView(String number, String applicationNumber, String projectNumber, String title, String buyer, String subject, TenderStatus status, Money from,
                        List<PurchaseView.Offer> offers, List<Seat> seats, List<Earlier> earlier, Result result, long version) implements Serializable {

    /**
     * @param status      pending, signed or recused
     * @param recommended organisation code, or none; like the opinion null until all have signed, but for the expert's own
     * @param replaceable whether another may be called: has not signed, and nobody has come in the place yet
     * @param ground      why the expert has left, for the purchaser and the auditor alone, as are hours and fee
     */
    public record Seat(String member, String memberName, String status, LocalDateTime attendedAt, LocalDateTime signedAt, String recommended, String opinion,
                       boolean replaceable, String ground, Integer hours, Money fee, Money travel) implements Serializable {
    }

    public record Earlier(String memberName, String recommended, String opinion, LocalDateTime signedAt) implements Serializable {
    }

    /**
     * What the signed opinions come to.
     *
     * @param recommended those with the most recommendations; {@code none} where the experts recommend no quotation
     * @param votes       of each of them
     */
    public record Result(List<String> recommended, int votes, int members) implements Serializable {
    }

    /** Name of a quoting supplier. */
    public String nameOf(String supplier) {
        return offers.stream().filter(o -> o.supplier().equals(supplier)).map(PurchaseView.Offer::supplierName).findFirst().orElse(supplier);
    }

    /** The names of those whom the experts recommend, none of them left out. */
    public List<String> recommendedNames() {
        return result == null ? List.of() : result.recommended().stream().filter(r -> !r.equals(PanelSeat.NONE)).map(this::nameOf).toList();
    }
}
