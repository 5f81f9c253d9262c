package org.yangguang.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What the public sees of a draw from the moment its list is fixed: commitments and no names, nor what it is for.
 *
 * @param list       commitment to the list of candidates
 * @param head       digest of the record's last step
 * @param supervised whether the supervisor has given a part
 */
public record OpenDraw(String number, DrawPurpose purpose, DrawStatus status, LocalDateTime fixedAt, LocalDate meetingOn, int count, int candidates,
                       String list, String systemCommitment, String purchaserCommitment, boolean supervised, LocalDateTime drawnAt, String head,
                       LocalDateTime disclosedAt) implements Serializable {
}
