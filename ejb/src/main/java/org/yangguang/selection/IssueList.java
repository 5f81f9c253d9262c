package org.yangguang.selection;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The notice of the approved projects to the units (下达).
 *
 * @param noticeNumber 文号
 */
public record IssueList(String noticeNumber, LocalDate issuedOn, String opinion, long version) implements Serializable {
}
