package org.yangguang.workflow;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/**
 * One line of an inbox.
 *
 * @param amount      what the record is about, in yuan; null when nobody has said
 * @param holder      name of the organisation or person that the task is with
 * @param sentByName  null when the process itself sent it
 * @param returned    whether it came back
 * @param cosigning   whether an open co-signature holds it up
 * @param mayWithdraw whether the actor sent it and may still take it back
 */
public record TaskRow(OpenTask task, Money amount, String role, String holder, String sentByName, boolean returned, boolean cosigning,
                      boolean opened, boolean mayWithdraw, boolean mayUrge, LocalDateTime urgedAt, String outcome, LocalDateTime completedAt)
        implements Serializable {
}
