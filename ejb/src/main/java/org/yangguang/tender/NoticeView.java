package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A published notice.
 *
 * @param kind  tender, clarification, unsuccessful, termination or result
 * @param voidSince since when what it announces is void, null while it stands
 * @param facts the tender as the public may see it; null in lists
 */
public record NoticeView(String number, String kind, String tender, String projectNumber, String title,
                         LocalDateTime publishedAt, LocalDate standsUntil, LocalDate voidSince, TenderView facts) implements Serializable {
}
