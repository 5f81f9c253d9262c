package org.yangguang.dispute;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A paper of the finance department in a complaint.
 *
 * @param resolution     number of its record (WB-…), with the scan
 * @param documentNumber 文号
 * @param days           calendar days of a suspension, else null
 */
public record ComplaintNoticeView(ComplaintNoticeKind kind, String resolution, String documentNumber, LocalDate datedOn, String summary, Integer days,
                                  String recordedBy, LocalDateTime recordedAt) implements Serializable {
}
