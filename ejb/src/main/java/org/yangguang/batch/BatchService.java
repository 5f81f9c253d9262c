package org.yangguang.batch;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditTrail;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Slice;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.TaskRow;
import org.yangguang.workflow.WorkflowService;

/**
 * Many tasks of one kind decided with one word. Open to every role, because every role has tasks: only the actor's own
 * tasks are reached, and each is decided by its own door, which refuses what it always refuses.
 */
@Stateless
@Audited
public class BatchService {

    /** The most tasks of one batch. */
    public static final int MOST = 200;
    private static final int MOST_BATCHES = 50;
    private static final int OPINION = 500;
    private static final String SERIES = "PL";
    private static final String ROWS = "rows";

    @Inject
    private BatchRegistry registry;
    @Inject
    private BatchRepository repository;
    @Inject
    private WorkflowService workflow;
    @Inject
    private IdentityService identity;
    @Inject
    private CurrentActor current;
    @Inject
    private Numbering numbering;
    @Inject
    private AuditTrail trail;
    @Inject
    private Event<BatchBegun> begun;
    @Inject
    private Clock clock;

    /** Called by the inbox and GET /api/v1/batch-kinds: the kinds of task of which many may be decided together. */
    @PermitAll
    public List<BatchKind> listKinds() {
        return registry.doors().stream().map(door -> registry.kind(door.task())).toList();
    }

    /** Called by the inbox: whether tasks of this kind may be decided together, and if not, why not. */
    @PermitAll
    public BatchKind viewKind(String task) {
        return registry.kind(String.valueOf(task));
    }

    /**
     * The sheet of what is to be decided, with the sums; called by the page of the decision and POST /api/v1/batches/sheet.
     * Refuses no task, too many (BATCH-X03), tasks of several kinds (BATCH-X01), a kind of which each is decided by itself
     * (BATCH-X02), and tasks that are not the actor's (NotFound).
     */
    @PermitAll
    public BatchSheet viewSheet(List<String> taskIds) {
        Set<String> chosen = new LinkedHashSet<>(taskIds == null ? List.of() : taskIds);
        Breaches breaches = new Breaches();
        breaches.check(!chosen.isEmpty(), InputRule.NOTHING_ENTERED, ROWS);
        breaches.check(chosen.size() <= MOST, BatchRule.BATCH_IS_NOT_TOO_LONG, ROWS, MOST, chosen.size());
        breaches.refuseIfAny();
        List<TaskRow> tasks = workflow.listChosen(List.copyOf(chosen));
        OpenTask first = tasks.get(0).task();
        if (tasks.stream().anyMatch(t -> !t.task().key().equals(first.key()))) {
            throw new RuleViolation(BatchRule.TASKS_ARE_OF_ONE_KIND, ROWS);
        }
        BatchDoor door = registry.door(first.key()).orElseThrow(() -> new RuleViolation(BatchRule.ONE_WORD_SAYS_ENOUGH, ROWS));
        List<BatchSheet.Row> rows = tasks.stream().map(task -> row(task, door)).toList();
        return new BatchSheet(first.stage(), registry.kind(first.key()), rows,
                Money.sum(rows.stream().map(BatchSheet.Row::amount).filter(a -> a != null).toList()));
    }

    private static BatchSheet.Row row(TaskRow row, BatchDoor door) {
        OpenTask task = row.task();
        if (row.completedAt() != null) {
            return new BatchSheet.Row(task.id(), task.number(), task.subject(), task.title(), null, null, null, 0, false);
        }
        BatchFacts facts = door.facts().apply(task);
        return new BatchSheet.Row(task.id(), task.number(), task.subject(), task.title(), facts.party(), facts.about(), facts.amount(),
                facts.version(), true);
    }

    /**
     * 合并办理: takes the word down and has every row decided at once, each by its own door and in a transaction of its own;
     * answers before that is done. Refuses what {@link #viewSheet} refuses, a task named twice, an outcome that the kind
     * does not offer, and no opinion. What a row's door refuses is told at the row, and the task stays open.
     */
    @PermitAll
    public BatchView decideTogether(DecideTogether command) {
        if (command.rows().stream().anyMatch(r -> r == null || r.taskId() == null)) {
            throw new RuleViolation(InputRule.REQUIRED, ROWS);
        }
        List<String> ids = command.rows().stream().map(DecideTogether.Row::taskId).toList();
        BatchSheet sheet = viewSheet(ids);
        Breaches breaches = new Breaches();
        breaches.check(Set.copyOf(ids).size() == ids.size(), InputRule.DUPLICATE, ROWS, ROWS);
        breaches.text(command.opinion(), OPINION, "opinion");
        if (breaches.required(command.outcome(), "outcome")) {
            breaches.check(sheet.kind().outcomes().contains(command.outcome()), InputRule.UNKNOWN_CHOICE, "outcome", command.outcome());
        }
        breaches.refuseIfAny();
        Actor actor = current.get();
        TaskBatch batch = TaskBatch.begin(numbering.next(SERIES), sheet.stage(), sheet.kind().task(), command, actor.userName(),
                actor.organisation(), LocalDateTime.now(clock));
        repository.add(batch);
        repository.flush();
        Map<String, BatchSheet.Row> shown = sheet.rows().stream().collect(Collectors.toMap(BatchSheet.Row::taskId, Function.identity()));
        List<BatchRow> rows = new ArrayList<>();
        for (DecideTogether.Row each : command.rows()) {
            rows.add(BatchRow.waiting(batch.id(), rows.size() + 1, shown.get(each.taskId()), each.version()));
        }
        rows.forEach(repository::add);
        trail.subject(batch.number(), null);
        trail.amount(sheet.sum());
        begun.fire(new BatchBegun(batch.number()));
        return batch.view(actor.displayName(), rows, true);
    }

    /** A batch with its rows; called by its page, its forms and GET /api/v1/batches/{number}. Another organisation's is NotFound. */
    @PermitAll
    public BatchView viewBatch(String number) {
        TaskBatch batch = repository.batch(number).filter(b -> readable() == null || readable().contains(b.organisation()))
                .orElseThrow(() -> new NotFound("batch", number));
        return batch.view(identity.displayName(batch.decidedBy()), repository.rows(batch), true);
    }

    /** The batches of the actor's organisation, an auditor's of all; the newest first, without their rows. */
    @PermitAll
    public BatchPage listBatches(int first, int count) {
        List<TaskBatch> found = repository.page(readable(), Slice.first(first), Slice.count(count, MOST_BATCHES));
        Map<Long, List<BatchRow>> rows = found.isEmpty() ? Map.of() : repository.rowsOf(found.stream().map(TaskBatch::id).toList());
        return new BatchPage(found.stream().map(b -> b.view(identity.displayName(b.decidedBy()), rows.getOrDefault(b.id(), List.of()), false)).toList(),
                repository.count(readable()));
    }

    /** Null for all. */
    private Set<String> readable() {
        Actor actor = current.get();
        return actor.has(Role.AUDITOR) ? null : actor.organisations();
    }
}
