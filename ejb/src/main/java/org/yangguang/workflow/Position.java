package org.yangguang.workflow;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a project stands.
 *
 * @param processes the lifecycle first, then every stage's process in the order of its beginning
 * @param open      who holds what now
 * @param completed finished tasks by stage word
 */
public record Position(ProjectCase projectCase, List<ProcessPosition> processes, List<TaskRow> open, Map<String, Long> completed)
        implements Serializable {

    /**
     * One process of the project.
     *
     * @param instance opaque, names the drawing to {@code WorkflowService.viewDrawing}
     * @param done     ids of finished nodes
     * @param current  ids of nodes where it stands
     */
    public record ProcessPosition(String instance, String process, String stage, String name, String businessKey, Set<String> done,
                                  Set<String> current, boolean ended, LocalDateTime enteredAt) implements Serializable {
    }
}
