package org.yangguang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.calendar.CalendarService;
import org.yangguang.calendar.WorkingDays;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Stale;

/** Keeps cases and worklist beside the engine, in the caller's transaction. */
@ApplicationScoped
class CaseWork implements Workflow, Worklist {

    static final String LIFECYCLE = "lifecycle";
    /** Processes that go on while the project rests: the one that resumes it, and what suppliers have brought forward, by which it may rest. */
    private static final Set<String> RESTLESS = Set.of(LIFECYCLE, "dispute");
    private static final int OPINION_LENGTH = 500;
    private static final String SYSTEM = "system";
    /** Whom a vacated seat is with: no account and no organisation is called so. */
    private static final String NOBODY = "-";

    @Inject
    private WorklistRepository repository;

    @Inject
    private Engine engine;

    @Inject
    private CurrentActor current;

    @Inject
    private IdentityService identity;

    @Inject
    private CalendarService calendar;

    @Inject
    private Event<Object> events;

    @Inject
    private Clock clock;

    // what services ask

    @Override
    public void startLifecycle(NewCase newCase, Handoff first) {
        String starter = current.find().map(Actor::userName).orElse(SYSTEM);
        repository.add(new CaseRow(newCase, starter, now()));
        KeyRow key = new KeyRow(newCase.applicationNumber(), newCase.applicationNumber(), newCase.applicationNumber());
        key.value(newCase.amount());
        repository.add(key);
        LocalDateTime begun = now();
        String instance = Sending.as(new Sending(starter, null, false, first),
                () -> engine.start(LIFECYCLE, newCase.applicationNumber(), Map.of("mode", newCase.kind().word())));
        repository.add(new ProcessRow(instance, LIFECYCLE, newCase.applicationNumber(), newCase.applicationNumber(), begun));
    }

    @Override
    public void startProcess(String process, NewCase newCase) {
        String starter = current.find().map(Actor::userName).orElse(SYSTEM);
        repository.add(new CaseRow(newCase, starter, now()));
        KeyRow key = new KeyRow(newCase.applicationNumber(), newCase.applicationNumber(), newCase.applicationNumber());
        key.value(newCase.amount());
        repository.add(key);
        Sending.as(new Sending(starter, null, false, null), () -> engine.start(process, newCase.applicationNumber(), Map.of()));
    }

    @Override
    public void startBeside(String process, String businessKey, String applicationNumber) {
        if (repository.key(businessKey).isEmpty()) {
            repository.add(new KeyRow(businessKey, businessKey, row(applicationNumber).applicationNumber()));
        }
        String sender = current.find().map(Actor::userName).orElse(SYSTEM);
        Sending.as(new Sending(sender, null, false, null), () -> engine.start(process, businessKey, Map.of()));
    }

    @Override
    public void endCase(String number) {
        row(number).end(now());
    }

    @Override
    public OpenTask require(String taskId, String taskKey) {
        Actor actor = current.get();
        WorklistItem item = repository.locked(taskId).filter(i -> i.key().equals(taskKey) && actor.allGroups().contains(i.group()))
                .orElseThrow(() -> new NotFound("task", taskId));
        refuseUnlessOpen(item);
        if (!isRestless(item)) {
            repository.caseOf(item.applicationNumber()).ifPresent(CaseWork::refuseWhileItRests);
        }
        String principal = principal(actor, item.group());
        refuseSecondHand(item, actor, principal);
        return item.view(principal);
    }

    @Override
    public Optional<String> findTask(String applicationNumber, String taskKey) {
        return repository.openOf(applicationNumber).stream().filter(i -> i.key().equals(taskKey)).map(WorklistItem::taskId).findFirst();
    }

    @Override
    public Optional<String> findTaskOn(String businessKey, String taskKey) {
        return repository.openAt(businessKey).stream().filter(i -> i.key().equals(taskKey)).map(WorklistItem::taskId).findFirst();
    }

    /** Tells who was faster, by name. */
    void refuseUnlessOpen(WorklistItem item) {
        if (!item.isOpen()) {
            throw new Stale(number(item), item.isDone() ? identity.displayName(item.completedBy()) : null);
        }
    }

    private void refuseSecondHand(WorklistItem item, Actor actor, String principal) {
        Set<String> hands = new TreeSet<>(Set.of(actor.userName()));
        if (principal != null) {
            hands.add(principal);
        }
        for (WorklistItem earlier : repository.doneOn(item.subject(), SeparateDuties.against(item.key()))) {
            boolean again = hands.contains(earlier.completedBy()) || earlier.onBehalfOf() != null && hands.contains(earlier.onBehalfOf());
            if (again) {
                String who = hands.contains(earlier.completedBy()) ? earlier.completedBy() : earlier.onBehalfOf();
                throw new RuleViolation(WorkflowRule.WHO_PREPARED_DOES_NOT_APPROVE, null, identity.displayName(who), number(item), earlier.completedAt());
            }
        }
    }

    /** For whom the actor holds the group: null when it is an own one. */
    static String principal(Actor actor, String group) {
        return actor.groups().contains(group) ? null
                : actor.standsInFor().stream().filter(p -> p.groups().contains(group)).map(Actor.Principal::userName).findFirst().orElse(null);
    }

    @Override
    public void redraw(OpenTask task, String process) {
        if (task.process().equals(process)) {
            return;
        }
        WorklistItem item = repository.item(task.id()).orElseThrow(() -> new NotFound("task", task.id()));
        engine.redraw(task.id(), process);
        item.redrawn(process);
        repository.processes(item.applicationNumber()).stream().filter(p -> p.instance().equals(item.instance())).forEach(p -> p.redrawn(process));
    }

    @Override
    public void complete(OpenTask task, Handoff handoff, String opinion) {
        if (opinion != null && opinion.length() > OPINION_LENGTH) {
            throw new RuleViolation(InputRule.TOO_LONG, "opinion", OPINION_LENGTH, opinion.length());
        }
        WorklistItem item = repository.item(task.id()).orElseThrow(() -> new NotFound("task", task.id()));
        refuseUnlessOpen(item);
        String waiting = repository.cosignsOf(task.id()).stream().filter(Cosign::isOpen).map(c -> identity.displayName(c.askedOf()))
                .reduce((a, b) -> a + "、" + b).orElse(null);
        Breaches.ensure(waiting == null, WorkflowRule.COSIGNATURES_ARE_ANSWERED, String.valueOf(waiting));
        String by = current.find().map(Actor::userName).orElse(SYSTEM);
        item.open(by, now());
        item.complete(by, task.onBehalfOf(), handoff.outcome(), opinion == null || opinion.isBlank() ? null : opinion.strip(), now());
        handOn(item, handoff, by, handoff.outcome().startsWith("returned"));
    }

    @Override
    public void reseat(String applicationNumber, String taskKey, String from, String to) {
        WorklistItem item = openWith(applicationNumber, taskKey, from == null ? NOBODY : from);
        events.fire(new TaskLeft(item.taskId()));
        repository.cosignsOf(item.taskId()).forEach(c -> c.close(now()));
        item.reseat(to == null ? NOBODY : to);
        if (to != null) {
            events.fire(new TaskArrived(item.view(null), item.role(), item.group(), false));
        }
    }

    @Override
    public void completeFor(String applicationNumber, String taskKey, String person, Handoff handoff) {
        WorklistItem item = openWith(applicationNumber, taskKey, person);
        Breaches.ensure(!row(applicationNumber).view().suspended(), WorkflowRule.PROJECT_IS_NOT_SUSPENDED, number(item));
        repository.cosignsOf(item.taskId()).forEach(c -> c.close(now()));
        item.open(person, now());
        item.complete(person, null, handoff.outcome(), null, now());
        handOn(item, handoff, current.get().userName(), false);
    }

    private WorklistItem openWith(String applicationNumber, String taskKey, String party) {
        WorklistItem item = repository.openOf(applicationNumber).stream().filter(i -> i.key().equals(taskKey) && i.party().equals(party)).findFirst()
                .flatMap(i -> repository.locked(i.taskId())).orElseThrow(() -> new NotFound("task", taskKey));
        refuseUnlessOpen(item);
        return item;
    }

    void handOn(WorklistItem item, Handoff handoff, String sender, boolean returned) {
        events.fire(new TaskLeft(item.taskId()));
        Sending.as(new Sending(sender, item.taskId(), returned, null), () -> {
            engine.complete(item.taskId(), handoff);
            return null;
        });
    }

    @Override
    public ProjectCase caseOf(String businessKey) {
        return row(businessKey).view();
    }

    @Override
    public Optional<ProjectCase> findCase(String number) {
        return find(number).map(CaseRow::view);
    }

    CaseRow row(String key) {
        return find(key).orElseThrow(() -> new NotFound("project", key));
    }

    /** By application or project number, by a registered one, or by the contract that a milestone's number begins with. */
    Optional<CaseRow> find(String key) {
        for (String at = key; at != null && !at.isEmpty(); at = at.contains("-") ? at.substring(0, at.lastIndexOf('-')) : null) {
            Optional<CaseRow> found = repository.caseOf(at);
            if (found.isEmpty()) {
                found = repository.key(at).flatMap(k -> repository.caseOf(k.applicationNumber()));
            }
            if (found.isEmpty() && at.startsWith("XM-")) {
                found = repository.caseOfProject(at);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public void register(String number, String businessKey) {
        if (repository.key(number).isEmpty()) {
            repository.add(new KeyRow(number, businessKey, row(businessKey).applicationNumber()));
        }
    }

    @Override
    public void value(String businessKey, Money amount) {
        String application = row(businessKey).applicationNumber();
        KeyRow key = repository.key(businessKey).orElseGet(() -> {
            KeyRow made = new KeyRow(businessKey, businessKey, application);
            repository.add(made);
            return made;
        });
        if (amount.equals(key.amount())) {
            return;
        }
        key.value(amount);
        repository.openOf(application).stream().filter(i -> i.subject().equals(businessKey)).forEach(i -> i.value(amount));
    }

    private Money amountOf(String subject, String application) {
        return repository.key(subject).map(KeyRow::amount).or(() -> repository.key(application).map(KeyRow::amount)).orElse(null);
    }

    @Override
    public void numberCase(String applicationNumber, String projectNumber) {
        row(applicationNumber).number(projectNumber);
        repository.openOf(applicationNumber).forEach(i -> i.number(projectNumber));
    }

    @Override
    public void correlate(String message, String businessKey, Handoff handoff) {
        String sender = current.find().map(Actor::userName).orElse(SYSTEM);
        Sending.as(new Sending(sender, null, false, null), () -> {
            engine.deliver(message, businessKey, handoff);
            return null;
        });
    }

    @Override
    public void answer(String message, String businessKey, Handoff handoff) {
        refuseWhileItRests(row(businessKey));
        String sender = current.find().map(Actor::userName).orElse(SYSTEM);
        Sending.as(new Sending(sender, null, false, null), () -> {
            engine.answer(message, businessKey, handoff);
            return null;
        });
    }

    @Override
    public void moveDeadline(String applicationNumber, String deadline, LocalDateTime at) {
        List<String> instances = repository.processes(applicationNumber).stream().map(ProcessRow::instance).toList();
        Breaches.ensure(engine.moveDeadline(instances, deadline, at), WorkflowRule.PROJECT_IS_WHERE_THIS_IS_DONE, applicationNumber);
    }

    /** Whether the task leads out of a rest, and is done while it lasts. */
    static boolean isRestless(WorklistItem item) {
        return RESTLESS.contains(item.process());
    }

    private static void refuseWhileItRests(CaseRow row) {
        ProjectCase view = row.view();
        if (view.suspended()) {
            // cases that rest since before the day was kept have none
            Breaches.ensure(false, WorkflowRule.PROJECT_IS_NOT_SUSPENDED, view.number(), view.rest().until() == null ? "—" : view.rest().until());
        }
    }

    private List<String> resting(String applicationNumber) {
        return repository.processes(applicationNumber).stream().filter(p -> p.process().equals(LIFECYCLE) || !RESTLESS.contains(p.process()))
                .map(ProcessRow::instance).toList();
    }

    @Override
    public void suspendCase(String applicationNumber, LocalDate until) {
        row(applicationNumber).suspend(now(), until);
        engine.hold(resting(applicationNumber));
    }

    @Override
    public void resumeCase(String applicationNumber, boolean ordered) {
        CaseRow row = row(applicationNumber);
        if (row.suspendedAt() == null) {
            return;
        }
        Duration lost = Duration.between(row.suspendedAt(), now());
        long days = row.suspendedAt().toLocalDate().until(now().toLocalDate(), java.time.temporal.ChronoUnit.DAYS);
        WorkingDays workingDays = calendar.workingDays();
        for (WorklistItem item : repository.openOf(applicationNumber)) {
            if (item.dueAt() != null && !RESTLESS.contains(item.process())) {
                item.due(workingDays.roll(item.dueAt().toLocalDate().plusDays(days)).atTime(item.dueAt().toLocalTime()));
            }
        }
        LocalDate since = row.suspendedAt().toLocalDate();
        row.resume();
        engine.release(resting(applicationNumber), lost);
        events.fire(new RestEnded(applicationNumber, since, now().toLocalDate(), ordered));
    }

    @Override
    public TableDecision decide(String table, Map<String, Object> inputs) {
        return engine.decide(table, inputs);
    }

    // what the engine tells

    @Override
    public ProjectCase entered(String instance, String process, String businessKey, String applicationNumber) {
        CaseRow row = row(applicationNumber);
        // the lifecycle has an opener of its own, for the contracts, and is known from the beginning
        if (!process.equals(LIFECYCLE)) {
            repository.add(new ProcessRow(instance, process, businessKey, row.applicationNumber(), now()));
        }
        if (repository.key(businessKey).isEmpty()) {
            repository.add(new KeyRow(businessKey, businessKey, row.applicationNumber()));
        }
        return row.view();
    }

    @Override
    public Handoff first() {
        return Sending.now() == null ? null : Sending.now().first();
    }

    @Override
    public void arrived(Arrival arrival) {
        CaseRow owner = row(arrival.applicationNumber());
        WorklistItem item = new WorklistItem(arrival, owner, amountOf(arrival.subject(), owner.applicationNumber()), Sending.now(), now());
        repository.add(item);
        events.fire(new TaskArrived(item.view(null), item.role(), item.group(), item.returned()));
    }

    @Override
    public void cancelled(String taskId) {
        repository.item(taskId).filter(WorklistItem::isOpen).ifPresent(item -> {
            item.cancel(now());
            events.fire(new TaskLeft(taskId));
            repository.cosignsOf(taskId).forEach(c -> c.close(now()));
        });
    }

    @Override
    public void ended(String applicationNumber) {
        CaseRow row = row(applicationNumber);
        row.end(now());
        events.fire(new CaseEnded(row.view()));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    static String number(WorklistItem item) {
        return item.projectNumber() != null ? item.projectNumber() : item.applicationNumber();
    }
}
