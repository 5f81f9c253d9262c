package org.yangguang.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A result that is void, as it was.
 *
 * @param dispute   number of the upheld challenge or complaint, or of the record of a winner who did not sign
 * @param reason    in the words of the answer or the decision; the public reads the decision itself
 * @param report    of the evaluation, null where there was none
 * @param awardedOn null where nobody had won yet
 * @param lines     its bids; for the public the winners alone, without marks
 */
public record VoidAwardView(Remedy remedy, String dispute, String reason, String report, LocalDate awardedOn, LocalDateTime voidedAt,
                            List<Line> lines) implements Serializable {

    /** @param contract number of the contract that was to follow, null of a bid that had not won */
    public record Line(int lot, String bid, String supplierName, Money price, BigDecimal score, Integer place, String contract)
            implements Serializable {

        Line withoutMarks() {
            return new Line(lot, bid, supplierName, price, null, null, contract);
        }
    }

    /** Whether its winner did not sign; a dispute took it away otherwise. */
    public boolean ofRefusal() {
        return dispute.startsWith("CG-");
    }

    VoidAwardView inPublic() {
        return new VoidAwardView(remedy, dispute, null, null, awardedOn, voidedAt,
                lines.stream().filter(l -> l.contract() != null).map(Line::withoutMarks).toList());
    }
}
