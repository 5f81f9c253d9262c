package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A winner who did not sign.
 *
 * @param number     CG-…-JJ1, also the owner of its papers
 * @param contract   number of the draft that was to be signed
 * @param remedy     null until the purchaser has decided
 * @param bondKept   whether the bid bond is not returned; null until then
 * @param decisions  what the law allows now, empty once it is decided
 * @param reportedOn when the finance department was told, null before
 */
public record RefusalView(String number, String tender, int lot, String bid, String supplier, String supplierName, String contract, RefusalGround ground,
                          String reason, LocalDate statedOn, String recordedByName, LocalDateTime recordedAt, Remedy remedy, Boolean bondKept, String opinion,
                          String decidedByName, LocalDateTime decidedAt, String reportDocument, LocalDate reportedOn, List<Remedy> decisions, long version)
        implements Serializable {
}
