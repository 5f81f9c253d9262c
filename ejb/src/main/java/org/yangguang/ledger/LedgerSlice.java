package org.yangguang.ledger;

import java.io.Serializable;
import java.util.List;

/** @param next key behind which the next page begins; null when this is the last one */
public record LedgerSlice(List<LedgerEntryView> entries, Long next) implements Serializable {
}
