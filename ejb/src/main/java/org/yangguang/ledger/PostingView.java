package org.yangguang.ledger;

import java.io.Serializable;
import java.util.List;

/** A posting with its entries. */
public record PostingView(HeaderView posting, String bookedByName, List<LedgerEntryView> entries) implements Serializable {
}
