package org.yangguang.tender;

import java.util.List;
import org.yangguang.shared.Secret;

/** A member's written reasons for the own marks that lie far from the others'. */
public record MarkReasonsEntry(@Secret List<Reason> reasons) {

    /** @param criterion position of the item, from 0 */
    public record Reason(String bid, int criterion, String reason) {
    }
}
