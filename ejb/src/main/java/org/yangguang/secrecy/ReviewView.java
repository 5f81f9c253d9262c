package org.yangguang.secrecy;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * A review as its page and the API show it.
 *
 * @param number     BM-…
 * @param preparedBy user name of who prepared what is to be published, and may not review it
 * @param dueOn      the last moment that the law leaves for the publication
 * @param overdue    whether that has passed while it waits for its review or for the outlet
 * @param mayDecide  whether the reader is somebody else than the one who prepared it, and it waits
 * @param opinion    what the reviewer wrote, null where nothing was
 * @param posting    where it stands on a designated outlet, null while it does not or needs none
 * @param postedAt   when that was recorded, by whom
 */
public record ReviewView(String number, PublicationKind kind, String subject, String projectNumber, String title, String party,
                         Money amount, SecrecyLevel secrecy, String content, String preparedBy, String preparedByName,
                         LocalDateTime preparedAt, LocalDateTime dueOn, boolean overdue, ReviewStatus status, String reviewedBy,
                         String reviewedByName, LocalDateTime reviewedAt, String opinion, boolean mayDecide,
                         Posting posting, String postedBy, String postedByName, LocalDateTime postedAt)
        implements Serializable {
}
