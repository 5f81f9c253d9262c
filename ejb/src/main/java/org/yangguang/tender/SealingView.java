package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a bidder needs to seal a bid.
 *
 * @param bidder   the caller's own organisation, to be named in the envelope
 * @param quorum   how many of the officers open together
 * @param officers in the order of their shares
 */
public record SealingView(String suite, String tender, String bidder, LocalDateTime deadline, int quorum, List<OfficerView> officers)
        implements Serializable {
}
