package org.yangguang.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.yangguang.shared.Breaches;

/**
 * What the officer asks of a draw when the list is fixed.
 *
 * @param count      how many experts
 * @param fields     fields of expertise, empty for any
 * @param meetingOn  day of the meeting; null for today
 * @param commitment SHA-256, in lower-case hexadecimal, of the purchaser's part: of its 64 hexadecimal digits as text. The
 *                   part itself stays with the officer until the draw
 * @param reason     why the list fixed before is given up; needed only when there is one
 */
public record DrawOrder(Integer count, Set<String> fields, LocalDate meetingOn, String commitment, String reason, long version)
        implements Serializable {

    public DrawOrder {
        fields = fields == null ? Set.of() : Set.copyOf(fields);
    }

    /** The day of the meeting. Refuses one in the past, and an order without a commitment. */
    LocalDate meeting(LocalDate today) {
        LocalDate meeting = meetingOn == null ? today : meetingOn;
        Breaches breaches = new Breaches();
        breaches.check(!meeting.isBefore(today), RegistryRule.MEETING_IS_NOT_PAST, "meetingOn", today);
        breaches.check(DrawLot.isDigest(commitment), RegistryRule.PART_IS_HEXADECIMAL, "commitment");
        breaches.refuseIfAny();
        return meeting;
    }
}
