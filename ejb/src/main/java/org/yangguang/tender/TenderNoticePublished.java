package org.yangguang.tender;

import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * A notice of a procurement has been published: tender, clarification, failed tender (废标),
 * termination (终止) or result. Its text is a row of this
 * component ({@code TenderService.findNotice}); openness and notification observe this.
 *
 * @param kind   tender, clarification, unsuccessful, termination or result
 * @param number public number of the notice, e.g. CG-2026-0001-ZB
 * @param budget of all lots together, in yuan
 * @param amount what the notice is about, in yuan: the prices awarded for a result, the budget of
 *               the lots that failed, else the whole budget
 * @param closesAt end of the time for bids; null for a notice that asks for none
 * @param text   what a clarification says, why it was terminated, null for the others
 */
public record TenderNoticePublished(String kind, String number, String procurementNumber, String projectNumber,
                                    String title, Money budget, Money amount, LocalDateTime publishedAt,
                                    LocalDateTime closesAt, String text) {
}
