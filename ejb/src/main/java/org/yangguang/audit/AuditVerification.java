package org.yangguang.audit;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a verification of the trail against its seal has found.
 *
 * @param intact         whether nothing is broken
 * @param batches        how many were read
 * @param entries        how many sealed entries were read
 * @param headBatch      number of the last batch, 0 for none; with its hash it is what an auditor notes outside
 * @param headHash       its hash
 * @param headSealedAt   when it was sealed, by the business clock
 * @param unsealed       how many entries are not sealed yet; a running server seals within seconds
 * @param oldestUnsealed the time of the oldest of them; null for none
 * @param breaks         where it is broken, the first one first, at most {@link #MOST}
 * @param more           whether there are further ones
 * @param verifiedAt     by the business clock
 * @param millis         how long it took
 */
public record AuditVerification(boolean intact, long batches, long entries, long headBatch, String headHash, LocalDateTime headSealedAt,
                                long unsealed, LocalDateTime oldestUnsealed, List<AuditBreak> breaks, boolean more,
                                LocalDateTime verifiedAt, long millis) implements Serializable {

    static final int MOST = 20;

    /** The first one; null when nothing is broken. */
    public AuditBreak first() {
        return breaks.isEmpty() ? null : breaks.get(0);
    }
}
