package org.yangguang.ledger;

import java.io.Serializable;

/**
 * @param agreed whether what was asked for is done
 * @param reason why not; not asked for where it is done
 */
public record PeriodDecision(boolean agreed, String reason, long version) implements Serializable {
}
