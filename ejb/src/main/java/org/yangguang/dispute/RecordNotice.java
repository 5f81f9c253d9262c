package org.yangguang.dispute;

import java.io.Serializable;
import org.yangguang.tender.RemedyEntry;

/**
 * A paper of the finance department is entered.
 *
 * @param resolution number of its record (批示批复, WB-…), verified by a second person against the scan
 * @param days       of a suspension: calendar days, as the paper says
 * @param verdict    of a decision: {@code unfounded} 驳回, {@code harmless} 成立 and the result stands, {@code upheld} 成立 and the result
 *                   falls; null for other papers
 * @param remedy     of a decision by which the result falls: what follows; null otherwise
 * @param ban        of a decision that rejects a false complaint and bars its supplier; null otherwise
 */
public record RecordNotice(ComplaintNoticeKind kind, String resolution, Integer days, String verdict, RemedyEntry remedy, BanEntry ban, long version) implements Serializable {
}
