package org.yangguang.reports;

import java.math.BigDecimal;
import java.util.List;

/**
 * 审批单 of any stage.
 *
 * @param heading        e.g. 商务部专项资金项目立项审批单
 * @param documentNumber 文号 or the record's own number
 * @param subject        事项: the document's title
 * @param amountLabel    e.g. 批准金额; null when the form is about no amount
 * @param capitals       the amount in capitals
 * @param opinions       in the order in which they were given
 * @param attachments    names of the documents
 */
public record ApprovalForm(String heading, String documentNumber, String urgency, String subject, List<Fact> facts,
                           String amountLabel, BigDecimal amount, String capitals, List<Opinion> opinions,
                           List<String> attachments, Imprint imprint) {
}
