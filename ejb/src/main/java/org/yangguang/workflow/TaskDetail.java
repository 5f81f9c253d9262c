package org.yangguang.workflow;

import java.io.Serializable;
import java.util.List;
import org.yangguang.identity.UserView;

/**
 * All that a task's page shows around the stage's own facts.
 *
 * @param rest          why it cannot be done now, null when it can
 * @param flow          steps of the record so far
 * @param cosigns       co-signatures asked for on this task
 * @param mayTransferTo colleagues in the same post
 */
public record TaskDetail(OpenTask task, String role, boolean returned, Rest rest, List<FlowStep> flow, List<CosignView> cosigns,
                         List<UserView> mayTransferTo, List<String> outcomes) implements Serializable {
}
