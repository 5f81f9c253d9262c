package org.yangguang.tender;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How bids are sealed by the bidders and opened by the officers. One adapter for each suite; the suite's word stands in
 * every envelope, so that a bid is always opened the way it was sealed.
 */
interface BidSealing {

    String suite();

    /**
     * Where the envelope departs from what the suite asks of a bid of this bidder for this lot: a path within the
     * envelope, or nothing when it is whole. Nothing of the content can be checked, for nobody can read it.
     */
    Optional<String> defect(byte[] sealed, Tender tender, int lot, String bidder);

    /** The sealed files that go with the bid, as its envelope names them. */
    List<SealedFileView> files(byte[] sealed);

    /** Whether what an officer has handed over is the share that the bidder has sealed for that officer. */
    boolean fits(byte[] sealed, BidPart part, String officer, byte[] share);

    /** The shares that the officer has to unwrap, by part. */
    Map<BidPart, String> wrapped(byte[] sealed, String officer);

    /** What the bid says; nothing when the shares fit and it still cannot be read: then the bidder has sealed it wrongly. */
    Optional<BidContent> open(byte[] sealed, Map<BidPart, List<byte[]>> shares);
}
