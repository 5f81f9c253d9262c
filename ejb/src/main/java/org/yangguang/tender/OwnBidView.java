package org.yangguang.tender;

import java.io.Serializable;
import java.util.List;

/**
 * A supplier's own bid: what it said, its receipts, and after the result its own marks and place (AWD-02).
 *
 * @param content  null until it has been opened
 * @param bid      marks are null before the result
 */
public record OwnBidView(BidView bid, BidContent content, List<ReceiptView> receipts) implements Serializable {
}
