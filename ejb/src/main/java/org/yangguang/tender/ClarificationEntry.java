package org.yangguang.tender;

import java.time.LocalDateTime;

/**
 * What the agent makes clear or corrects in the documents of a tender while bids are being written; also the API's body.
 *
 * @param text        what is asked and answered, or what stood in the documents and what stands there now
 * @param affectsBids whether bids have to be written differently for it
 * @param bidDeadline the deadline of the bids from now on, null when it stays
 * @param version     of the tender, as read
 */
public record ClarificationEntry(String text, boolean affectsBids, LocalDateTime bidDeadline, long version) {

    LocalDateTime deadlineOf(Tender tender) {
        return bidDeadline == null ? tender.plan.bidDeadline : bidDeadline;
    }
}
