package org.yangguang.workflow;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.yangguang.shared.Money;

/**
 * Where each project stands. Services call it inside their own transaction: the position moves with the facts or not
 * at all. The one adapter today is Camunda 7.
 */
public interface Workflow {

    /**
     * Starts the lifecycle of an application at its submission and registers the case under which everything later is
     * found. Called by the project component only.
     *
     * @param first who gets the first task of the project stage
     */
    void startLifecycle(NewCase newCase, Handoff first);

    /**
     * Starts a process that belongs to no single project, e.g. a ranked list of many, and registers the case under its own
     * number. Its component ends it by {@link #endCase}.
     *
     * @param newCase whose application number is the record's own number and whose kind is null
     */
    void startProcess(String process, NewCase newCase);

    /** The process that was begun by {@link #startProcess} is over: its tasks count as closed. No event is fired. */
    void endCase(String number);

    /**
     * Starts a process that belongs to a case whose lifecycle was stopped and takes no messages any more: a dispute goes on to its
     * end, or is raised, when the project it is about is terminated. The opener of the stage says who gets the first task.
     *
     * @param businessKey the record's own number
     */
    void startBeside(String process, String businessKey, String applicationNumber);

    /**
     * The open task with this id, for the current actor to act on.
     *
     * @param taskKey the task id in the BPMN, e.g. {@code approvePayment}
     * @throws org.yangguang.shared.NotFound     no such task, another key, or not in any of the actor's groups
     * @throws org.yangguang.shared.Stale        someone has completed it meanwhile
     * @throws org.yangguang.shared.RuleViolation the project is suspended, or the actor prepared what it would approve
     */
    OpenTask require(String taskId, String taskKey);

    /** The open task of this key on a record, whoever holds it: for work that is done on many records in one act. */
    Optional<String> findTask(String applicationNumber, String taskKey);

    /** The open task of this key of one process of a case: of a contract or milestone of which there are several. */
    Optional<String> findTaskOn(String businessKey, String taskKey);

    /**
     * The task's process goes on by another drawing that has the same task; nothing happens when it is on that one already.
     * What was done stays done, what follows is drawn there. Called before {@link #complete}.
     *
     * @param process key of the drawing; the newest one of this key is taken
     */
    void redraw(OpenTask task, String process);

    /**
     * Completes the task and tells the engine where next, who and by when; records the actor's opinion. Always the last
     * call of a service method. Refuses while a co-signature on the task is open.
     *
     * @param opinion the actor's words, null where the task asks for none
     */
    void complete(OpenTask task, Handoff handoff, String opinion);

    /**
     * A seat changes hands: one open task of this key that is with one party is the other's from now on, who is told of it as if it
     * had come anew. Called by a component whose records say who is to do it, with the record in the same transaction.
     *
     * @param from party that holds it, null for a seat that nobody holds
     * @param to   null when nobody takes the seat yet: the task waits and is in nobody's list
     * @throws org.yangguang.shared.NotFound when no such task is open with that party
     */
    void reseat(String applicationNumber, String taskKey, String from, String to);

    /**
     * Completes the open task of a person who has done it outside of the product, as on paper: that person is kept as who did it,
     * so that the same duties stay apart. Called by a component that has refused everybody who may not enter it, and keeps who did.
     *
     * @throws org.yangguang.shared.NotFound      when no such task is open with that person
     * @throws org.yangguang.shared.RuleViolation the project is suspended
     */
    void completeFor(String applicationNumber, String taskKey, String person, Handoff handoff);

    /** The case of an application, a project, or of any business key below it (contract, milestone). */
    ProjectCase caseOf(String businessKey);

    /** The same where there may be none: for a number that a person has typed. */
    Optional<ProjectCase> findCase(String number);

    /**
     * Makes a record's own number (CG, PS, YS, JX, QR, ZF …) known, so that {@link #caseOf}, links and papers find the
     * case by it. Called by the stage when it gives the number.
     *
     * @param businessKey of the process that the record belongs to: application, contract or milestone number
     */
    void register(String number, String businessKey);

    /**
     * Says what a record is about in money, for the lists of tasks. Called by the stage that knows it, when it opens and
     * whenever the sum changes; a record of which nobody has said anything is about the project's sum.
     *
     * @param businessKey application, contract, milestone or amendment number
     * @param amount      in yuan
     */
    void value(String businessKey, Money amount);

    /** Gives the case its project number (统一标识), once, at approval. */
    void numberCase(String applicationNumber, String projectNumber);

    /** Delivers a message of the drawing (suspend, terminate, amend) to the process with this business key. */
    void correlate(String message, String businessKey, Handoff handoff);

    /**
     * Lets a process go on that waits at a node of its drawing for something decided elsewhere ({@code listDecided}).
     *
     * @param handoff the outcome drawn behind that node, and who gets what follows
     * @throws org.yangguang.shared.RuleViolation the process does not wait there, or the project is suspended
     */
    void answer(String message, String businessKey, Handoff handoff);

    /** The case rests, until this day at the latest by its ground: {@link #require} refuses whatever does not lead out of the rest. */
    void suspendCase(String applicationNumber, LocalDate until);

    /**
     * The case goes on, and due dates are shifted by the days it has rested ({@link RestEnded}). Does nothing where it does not rest.
     *
     * @param ordered whether the finance department had ordered the rest because of a complaint
     */
    void resumeCase(String applicationNumber, boolean ordered);

    /**
     * Called by a stage whose date has been put off, e.g. the end of the time for bids: the drawing that waits for it waits longer.
     *
     * @param deadline  word of the date in the drawing ({@code bidDeadline})
     * @throws RuleViolation when no drawing of the case waits for it any more
     */
    void moveDeadline(String applicationNumber, String deadline, LocalDateTime at);

    /**
     * Asks a decision table ({@code approval-route}, {@code procurement-method}).
     *
     * @param inputs by the names of the table, thresholds included: they are dated parameters, never figures in cells
     */
    TableDecision decide(String table, Map<String, Object> inputs);
}
