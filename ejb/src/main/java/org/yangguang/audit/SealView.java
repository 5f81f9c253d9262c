package org.yangguang.audit;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * How far the trail is sealed.
 *
 * @param headBatch      number of the last batch, 0 for none
 * @param headHash       its hash; null for none
 * @param sealedAt       when it was sealed, by the business clock; null for none
 * @param unsealed       how many entries are in no batch yet
 */
public record SealView(long headBatch, String headHash, LocalDateTime sealedAt, long unsealed) implements Serializable {

    /** What an auditor writes down outside of the database and hands in at the next verification. */
    public String note() {
        return headHash == null ? "" : headBatch + ":" + headHash;
    }
}
