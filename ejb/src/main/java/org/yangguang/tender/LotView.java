package org.yangguang.tender;

import java.io.Serializable;
import org.yangguang.shared.Money;

/**
 * @param coreProduct  the product whose brand counts (核心产品), null where the documents name none
 * @param failedGround code of the rule for which the lot failed (废标), null while it stands
 */
public record LotView(int lot, String name, Money budget, Money ceiling, String coreProduct, String failedGround, String winnerBid,
                      String contractNumber) implements Serializable {

    public boolean stands() {
        return failedGround == null;
    }
}
