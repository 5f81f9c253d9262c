package org.yangguang.workflow;

import java.time.LocalDateTime;

/** What the engine's adapter tells as the token moves; everything is written in the token's own transaction. */
public interface Worklist {

    /** A stage's process has been entered: from now on its business key leads to the case. Answers the case. */
    ProjectCase entered(String instance, String process, String businessKey, String applicationNumber);

    /** Who gets the first task of the first stage, as its service has said at the start; null elsewhere. */
    Handoff first();

    /** A user task has come to be. */
    void arrived(Arrival arrival);

    /** A user task is gone without having been completed: its process was ended from elsewhere. */
    void cancelled(String taskId);

    /** The lifecycle has come to an end. */
    void ended(String applicationNumber);

    /** The case of any business key. */
    ProjectCase caseOf(String businessKey);

    /**
     * A user task that has come to be.
     *
     * @param group role@party
     */
    record Arrival(String taskId, String key, String process, String instance, String subject, String applicationNumber,
                   String group, LocalDateTime dueAt) {
    }
}
