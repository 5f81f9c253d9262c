package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.secrecy.Posting;

/**
 * A published notice.
 *
 * @param kind  tender, clarification, unsuccessful, termination or result
 * @param posting   where on a designated outlet it stands first, null for nowhere
 * @param voidSince since when what it announces is void, null while it stands
 * @param facts the tender as the public may see it; null in lists
 */
public record NoticeView(String number, String kind, String tender, String projectNumber, String title,
                         LocalDateTime publishedAt, LocalDate standsUntil, LocalDate voidSince, Posting posting, TenderView facts) implements Serializable {

    /** The day of its announcement: the outlet's, which comes first (财政部令第101号第十一条). */
    public LocalDate announcedOn() {
        return (posting == null ? publishedAt : posting.publishedAt()).toLocalDate();
    }
}
