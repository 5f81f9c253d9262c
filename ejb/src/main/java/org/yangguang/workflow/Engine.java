package org.yangguang.workflow;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The process engine as this component needs it; the one adapter today is Camunda 7, in {@code workflow.camunda}. */
public interface Engine {

    /** Starts a drawing; {@code words} are the variables that route it from the beginning. Answers the instance. */
    String start(String process, String businessKey, Map<String, String> words);

    /**
     * Moves on from a task.
     *
     * @throws IllegalStateException when the outcome is not drawn at the task: a bug of the calling service
     */
    void complete(String taskId, Handoff handoff);

    /** Lets a task's instance go on by the newest drawing of this key, which has a task of the same id; the task stays the same. */
    void redraw(String taskId, String process);

    /** The task that an outcome leads to; empty when the outcome is not drawn here or leads to no task of this drawing. */
    Optional<String> target(String taskId, String outcome);

    /** The outcomes drawn at a task; empty when only one way leads on, whatever the outcome. */
    List<String> outcomes(String taskId);

    /** Delivers a message of the drawing to the instance with this business key that waits for it. */
    void deliver(String message, String businessKey, Handoff handoff);

    /**
     * Lets a drawing go on that waits for this message at a node of its own, with the handoff as if a task had been completed.
     * Unlike {@link #deliver}, which begins something beside the course, what is handed over stays in the whole process.
     */
    void answer(String message, String businessKey, Handoff handoff);

    /** Sets the clock of a date that one of these instances waits for; false when none does. */
    boolean moveDeadline(List<String> instances, String deadline, LocalDateTime at);

    /** Stops the clocks of these instances. */
    void hold(List<String> instances);

    /** Lets their clocks go on, each set later by the time that was lost. */
    void release(List<String> instances, Duration lost);

    /** Asks a decision table. */
    TableDecision decide(String table, Map<String, Object> inputs);

    /** An instance's drawing with what has been done and what is current in it. */
    Optional<Drawing> drawing(String instance);

    /**
     * An instance on its drawing.
     *
     * @param xml     the BPMN of the version it runs on
     * @param done    ids of finished nodes
     * @param current ids of nodes where it stands
     */
    record Drawing(String process, String name, String xml, Set<String> done, Set<String> current, boolean ended) {
    }
}
