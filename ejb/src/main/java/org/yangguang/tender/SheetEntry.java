package org.yangguang.tender;

import java.math.BigDecimal;
import java.util.List;
import org.yangguang.shared.Secret;

/** One member's own marks, or the member's recusal in their place. */
public record SheetEntry(@Secret List<Mark> marks, boolean recuse, String recusalGround, String opinion) {

    /** @param criterion position of the item, from 0 */
    public record Mark(String bid, int criterion, BigDecimal mark, String remark) implements java.io.Serializable {
    }
}
