package org.yangguang.tender;

import java.math.BigDecimal;
import java.util.List;

/**
 * The committee as the finance ministry's pool has drawn it, and the objective marks, which follow from facts and are the
 * same for every member.
 *
 * @param record         the pool's record; its experts and the representative are the committee
 * @param representative user name of the purchaser's representative, null for none
 */
public record CommitteeEntry(PoolRecord record, String representative, List<ObjectiveMark> marks, String opinion, long version) {

    /** @param criterion position of the item, from 0 */
    public record ObjectiveMark(String bid, int criterion, BigDecimal mark) {
    }
}
