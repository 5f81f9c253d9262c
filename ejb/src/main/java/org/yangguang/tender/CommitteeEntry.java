package org.yangguang.tender;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The committee to be formed and the objective marks, which follow from facts and are the same for every member.
 *
 * @param members        how many in all
 * @param representative user name of the purchaser's representative, null for none
 * @param fields         fields of expertise for the draw, empty for any
 */
public record CommitteeEntry(Integer members, String representative, Set<String> fields, List<ObjectiveMark> marks,
                             String opinion, long version) {

    /** @param criterion position of the item, from 0 */
    public record ObjectiveMark(String bid, int criterion, BigDecimal mark) {
    }
}
