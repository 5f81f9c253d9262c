package org.yangguang.departure;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.yangguang.identity.HoldingKind;
import org.yangguang.identity.Role;

/**
 * A handover as its reader may see it.
 *
 * @param rows       what is handed over: as it is now while nobody is named, as it was listed afterwards; empty in lists and
 *                   for the administrator, who begins a handover and has no part in business
 * @param successors each with the moment of the confirmation, null while it is waited for
 * @param vacant     posts that nobody else holds: what waits in them waits until somebody is appointed
 * @param changed    whether matters have come up since that are not on the list
 * @param absence    why the head signed in the leaver's stead
 * @param cancelled  why it was given up
 * @param version    of the list, to be sent with each word on it
 */
public record DepartureView(String number, String leaver, String leaverName, String organisation, String organisationName, DepartureCause cause,
                            boolean closesAccount, String remark, DepartureStatus status, String startedByName, LocalDateTime startedAt,
                            String arrangedByName, LocalDateTime arrangedAt, List<Row> rows, List<Successor> successors, Set<Role> vacant,
                            boolean changed, LocalDateTime leaverConfirmedAt, String absence, String signedByName, LocalDateTime signedAt,
                            String cancelled, boolean mayArrange, boolean mayConfirm, boolean maySign, boolean mayCancel, long version)
        implements Serializable {

    /**
     * @param matter  stage and task with a dot between, null for what is no task
     * @param outcome null before the last signature
     */
    public record Row(int position, HoldingKind kind, String reference, String number, String title, String matter, Role role,
                      LocalDateTime dueAt, String successor, String successorName, MatterOutcome outcome) implements Serializable {
    }

    /** Who takes over. */
    public record Successor(String userName, String name, LocalDateTime confirmedAt) implements Serializable {
    }
}
