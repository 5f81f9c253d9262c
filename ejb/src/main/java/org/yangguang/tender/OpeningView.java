package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * An opening as one of its officers sees it.
 *
 * @param key    the own key pair that the notice has named
 * @param shares what is to be unwrapped and handed over; empty before the deadline, and when too few have bid
 */
public record OpeningView(String tender, String title, TenderStatus status, LocalDateTime deadline, int quorum, OpeningKeyView key,
                          List<OpenerView> officers, List<WrappedShare> shares) implements Serializable {

    /**
     * @param label   to which the share is bound (label of RSA-OAEP)
     * @param wrapped the share under the officer's public key, Base64
     */
    public record WrappedShare(String bid, String supplierName, BidPart part, String label, String wrapped) implements Serializable {
    }
}
