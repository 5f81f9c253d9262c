package org.yangguang.appraisal;

import java.math.BigDecimal;
import org.yangguang.registry.TieKind;
import org.yangguang.shared.Secret;

/**
 * An expert's own opinion, or the expert's recusal in its place.
 *
 * @param foresight     前瞻性, 0 to 100 with at most two decimals
 * @param science       科学性
 * @param practicality  实用性
 * @param system        系统性
 * @param opinion       the remarks (论证意见)
 * @param recuse        true: the expert may not or will not judge; then tie and ground are asked instead of marks
 * @param tie           kind of the tie, null when the ground is another
 * @param tieReference  organisation code or project number that the tie is to
 */
public record OpinionEntry(@Secret BigDecimal foresight, @Secret BigDecimal science, @Secret BigDecimal practicality,
                           @Secret BigDecimal system, @Secret Conclusion advice, @Secret String opinion, boolean recuse, TieKind tie, String tieReference,
                           String recusalGround) {
}
