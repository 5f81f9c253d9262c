package org.yangguang.ledger;

import java.io.Serializable;

/** @param reason why a closed month is to be opened again; not asked for where an open one is to be closed */
public record PeriodProposal(String reason, long version) implements Serializable {
}
