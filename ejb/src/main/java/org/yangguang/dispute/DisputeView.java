package org.yangguang.dispute;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.tender.Remedy;

/**
 * An enquiry, a challenge or a complaint as supplier, purchaser, agent and auditor see it.
 *
 * @param text     the question, or the facts of a challenge
 * @param knownOn  of a challenge: from which day its period counted
 * @param answerBy last day for the answer
 * @param beforeCutOff of an enquiry about the documents: it came in time and keeps the bids closed until it is answered
 * @param holds    whether the signing waits for it
 * @param mayComplain whether its supplier may complain to the finance department now
 * @param challenge of a complaint: the challenge that went before
 * @param suspendedUntil of a complaint: last day of the suspension in effect
 * @param carriedOut what has followed of it; null when nothing has
 * @param remedies what the law allows to follow now, asked for one dispute alone
 * @param ban     of a false complaint: why and until when its supplier is barred; null otherwise
 * @param sender  how its supplier is reached; null in enquiries and in what was filed before it was asked for
 * @param notices  of a complaint: the finance department's papers
 */
public record DisputeView(String number, DisputeKind kind, String tender, String applicationNumber, String projectNumber, String title, DisputeStep step,
                          String supplier, String supplierName, LocalDateTime raisedAt, LocalDate knownOn, List<String> claims, String text,
                          String basis, String request, LocalDate answerBy, boolean beforeCutOff, DisputeStatus status, String answer,
                          String publishedQuestion, String answeredBy, LocalDateTime answeredAt, boolean holds, List<DeadlineView> deadlines,
                          boolean mayComplain, String challenge, String aboutAnswer, LocalDate suspendedUntil, List<ComplaintNoticeView> notices,
                          CarriedOutView carriedOut, List<Remedy> remedies, BanEntry ban, LetterSender sender, long version) implements Serializable {
}
