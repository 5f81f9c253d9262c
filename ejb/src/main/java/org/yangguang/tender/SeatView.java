package org.yangguang.tender;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * A seat of the committee, without anything of the marks.
 *
 * @param status     pending, signed, recused or removed
 * @param ground     why the member has stepped back or was removed
 * @param attendedAt when the member signed in and declared to be free of conflict, null before
 * @param hours      for which the fee was recorded, null before
 * @param fee        null before it was recorded
 */
public record SeatView(String member, String memberName, boolean expert, String status, String ground, LocalDateTime signedAt, LocalDateTime attendedAt,
                       Integer hours, Money fee, Money travel) implements Serializable {
}
