package org.yangguang.tender;

/** How bids are closed at their submission and opened at the opening. One adapter for each suite. */
public interface BidSealing {

    /** The word kept in every envelope, so that a bid is always opened the way it was closed. */
    String suite();

    BidEnvelope seal(BidContent content);

    /** Called at the opening, and for the bidder who wants to read the own bid; never otherwise. */
    BidContent open(BidEnvelope envelope);
}
