package org.yangguang.tender;

import org.yangguang.shared.Secret;

/**
 * A sealed bid for one lot, new or in place of the earlier one; also the API's body. The audit trail keeps nothing of it.
 *
 * @param envelope the bytes of the envelope in Base64, as docs/sealed-bids.md describes it
 */
public record BidEntry(int lot, @Secret String envelope) {
}
