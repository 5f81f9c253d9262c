package org.yangguang.tender;

import org.yangguang.shared.Secret;

/** A bid for one lot, new or in place of the earlier one; also the API's body. The audit trail keeps nothing of its content. */
public record BidEntry(int lot, @Secret BidContent content) {
}
