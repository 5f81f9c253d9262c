package org.yangguang.openness;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.secrecy.Posting;
import org.yangguang.shared.Money;

/**
 * A release as the public sees it.
 *
 * @param number        GG-…, in links and the API
 * @param subject       number of what it announces: notice, contract, amendment or payment
 * @param projectNumber XM-…
 * @param party         supplier's name, null when there is none yet
 * @param amount        null when the act has none
 * @param closesAt      end of the time for bids; null where none are asked for, and for notices before this was kept
 * @param ended         whether its tender was terminated since, or had to begin anew, so that no time for bids runs any more
 * @param posting       where on a designated outlet it stands first; null for what needs none, and for what was published before that was kept
 * @param body          the OCDS release as JSON
 * @param sha256        digest of the body, so that a copy can be compared
 */
public record ReleaseView(String number, ReleaseKind kind, String subject, String projectNumber, String title, String party,
                          Money amount, LocalDateTime publishedAt, LocalDateTime closesAt, boolean ended, Posting posting, String body, String sha256)
        implements Serializable {
}
