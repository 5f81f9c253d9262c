package org.yangguang.tender;

import java.time.LocalDateTime;

/**
 * A notice of a procurement has been published: tender, failed tender (废标) or result. Its text is a row of this
 * component ({@code TenderService.findNotice}); openness and notification observe this.
 *
 * @param kind   tender, unsuccessful or result
 * @param number public number of the notice, e.g. CG-2026-0001-ZB
 */
public record TenderNoticePublished(String kind, String number, String procurementNumber, String projectNumber,
                                    String title, LocalDateTime publishedAt) {
}
