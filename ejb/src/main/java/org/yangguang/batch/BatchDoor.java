package org.yangguang.batch;

import java.util.List;
import java.util.function.Function;
import org.yangguang.workflow.OpenTask;

/**
 * A kind of task of which many may be decided together.
 *
 * @param task     task id in the drawing
 * @param outcomes for which one word says enough, in the order in which they are offered; a return that needs its own
 *                 list of defects is none
 * @param facts    what is decided on, as it stands now
 * @param deed     calls the task's own door, with its rules and its rights
 */
public record BatchDoor(String task, List<String> outcomes, Function<OpenTask, BatchFacts> facts, Deed deed) {

    /** Decides one task; refuses what the door refuses. */
    @FunctionalInterface
    public interface Deed {
        void decide(String taskId, BatchWord word);
    }
}
