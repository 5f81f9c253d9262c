package org.yangguang.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * The sums of an evaluation as they stand, for the agent who concludes it, the purchaser and the auditor.
 *
 * @param farMarks marks far from the other members' with the written reasons, which belong to the report
 */
public record EvaluationView(List<Row> rows, List<FarMarkView> farMarks) implements Serializable {

    /**
     * One bid.
     *
     * @param steps     corrections applied, in the legal order
     * @param low       whether the price must be reviewed
     * @param rate      price deduction in percent, that for domestic products included
     * @param domesticRate of it, for domestic products
     * @param brand     of the core product, null when the bid names none
     * @param outranked whether another bid of the same brand is before it, which alone may win
     * @param objective fixed marks
     * @param technical fixed marks and the members' mean
     */
    public record Row(String bid, int lot, String supplierName, Money listedPrice, Money correctedPrice,
                      List<CorrectionStep> steps, boolean low, Money meanLine, Money secondLine, Money ceilingLine,
                      BigDecimal rate, BigDecimal domesticRate, String brand, boolean outranked, Money adjustedPrice, BigDecimal priceScore, BigDecimal objective,
                      BigDecimal technical, BigDecimal total) implements Serializable {

        public boolean corrected() {
            return !steps.isEmpty();
        }
    }
}
