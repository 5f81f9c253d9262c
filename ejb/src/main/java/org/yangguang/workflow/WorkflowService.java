package org.yangguang.workflow;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.UserView;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;

/**
 * A person's tasks, and what may be done with a task besides doing it. Open to every role, because every role has
 * tasks: each method reaches only what is in the actor's own groups, was sent by the actor, or is asked of the actor.
 */
@Stateless
@Audited
public class WorkflowService {

    private static final int PAGE = 20;
    private static final int SOON = 3;
    private static final int OPINION = 500;

    @Inject
    private WorklistRepository repository;

    @Inject
    private CaseWork work;

    @Inject
    private Engine engine;

    @Inject
    private TaskViews views;

    @Inject
    private TaskPapers papers;

    @Inject
    private CurrentActor current;

    @Inject
    private IdentityService identity;

    @Inject
    private CalendarService calendar;

    @Inject
    private RegulationService regulation;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<Object> events;

    @Inject
    private Clock clock;

    /** Called by the inbox and GET /api/v1/tasks: one page of a list of the actor's. Refuses a forged page mark. */
    @PermitAll
    public InboxPage listInbox(InboxTab tab, InboxFilter filter) {
        Actor actor = current.get();
        List<WorklistItem> found = repository.page(tab, filter.until(soon()), actor.allGroups(), actor.userName(), now(), PAGE + 1);
        boolean more = found.size() > PAGE;
        List<WorklistItem> shown = more ? found.subList(0, PAGE) : found;
        WorklistItem last = more ? shown.get(PAGE - 1) : null;
        boolean newestFirst = tab == InboxTab.DONE || tab == InboxTab.CLOSED;
        return new InboxPage(views.rows(shown, actor), last == null ? null
                : new Cursor(newestFirst ? last.completedAt() : last.dueOrder(), last.taskId()).text());
    }

    /** Called by the inbox's filter: the organisations whose projects the actor's tasks of a tab are about, by name. */
    @PermitAll
    public List<InboxUnit> listUnits(InboxTab tab) {
        Actor actor = current.get();
        return repository.units(tab, actor.allGroups(), actor.userName(), now()).stream()
                .map(code -> new InboxUnit(code, identity.findOrganisation(code).map(OrganisationView::name).orElse(code)))
                .sorted(Comparator.comparing(InboxUnit::name)).toList();
    }

    /**
     * Called where several tasks are decided together: these tasks in their order, those that somebody has completed since
     * among them. One that is not of the actor's groups is NotFound.
     */
    @PermitAll
    public List<TaskRow> listChosen(List<String> taskIds) {
        Actor actor = current.get();
        return views.rows(taskIds.stream().map(id -> repository.item(id).filter(i -> actor.allGroups().contains(i.group()))
                .orElseThrow(() -> new NotFound("task", id))).toList(), actor);
    }

    /** Called by the inbox for its chips; counts no further than 21. */
    @PermitAll
    public InboxCounts countInbox() {
        Actor actor = current.get();
        return new InboxCounts(count(InboxTab.OPEN, InboxFilter.ALL, actor), count(InboxTab.OPEN, InboxFilter.ALL.due(InboxFilter.Due.OVERDUE), actor),
                count(InboxTab.OPEN, InboxFilter.ALL.due(InboxFilter.Due.TODAY), actor), count(InboxTab.OPEN, InboxFilter.ALL.due(InboxFilter.Due.SOON), actor),
                count(InboxTab.OPEN, InboxFilter.ALL.onlyReturned(), actor), count(InboxTab.SENT, InboxFilter.ALL, actor), listCosigns().size());
    }

    /** Called by the head of every page: open tasks and co-signatures of the actor, counted no further than 21. */
    @PermitAll
    public int countWaiting() {
        Actor actor = current.get();
        return Math.min(InboxCounts.MOST + 1, count(InboxTab.OPEN, InboxFilter.ALL, actor) + listCosigns().size());
    }

    private int count(InboxTab tab, InboxFilter filter, Actor actor) {
        return repository.count(tab, filter.until(soon()), actor.allGroups(), actor.userName(), now(), InboxCounts.MOST + 1);
    }

    /**
     * Called by the inbox's pane and GET /api/v1/tasks/{id}; changes nothing. A task of other groups is NotFound; one that
     * was completed meanwhile is Stale with the name of who did it.
     */
    @PermitAll
    public TaskDetail viewTask(String taskId) {
        return views.detail(mine(taskId), current.get());
    }

    /** Called by a task's page when it is opened: from now on the sender cannot take the task back. Refuses like {@link #viewTask}. */
    @PermitAll
    public TaskDetail openTask(String taskId) {
        WorklistItem item = mine(taskId);
        if (item.openedAt() == null) {
            item.open(current.get().userName(), now());
            // in the trail under the record that it is about: a task's own number says nothing to who reads there
            trail.subject(item.subject(), item.projectNumber());
        }
        return views.detail(item, current.get());
    }

    /**
     * Called by the holder to hand the task to a colleague (转办). Refuses anyone who does not hold the same post in the
     * same organisation, and the actor.
     */
    @PermitAll
    public void transfer(String taskId, TransferTask command) {
        WorklistItem item = locked(taskId);
        Breaches breaches = new Breaches();
        breaches.text(command.to(), 100, "to");
        breaches.text(command.reason(), OPINION, "reason");
        breaches.refuseIfAny();
        Actor actor = current.get();
        Breaches.ensure(!command.to().equals(actor.userName()) && views.colleagues(item, actor).stream().anyMatch(u -> u.userName().equals(command.to())),
                WorkflowRule.TRANSFERRED_WITHIN_THE_POST, identity.displayName(command.to()));
        item.transfer(command.to());
        trail.subject(item.subject(), item.projectNumber());
        trail.change(null, command);
        events.fire(new TaskTransferred(item.view(null), actor.userName(), command.to()));
    }

    /**
     * Called by the holder to ask a named person's opinion (会签). The task cannot be completed before the answer. Refuses
     * the actor, people outside of the ministry, and a person who is being asked already.
     */
    @PermitAll
    public void askCosign(String taskId, AskCosign command) {
        WorklistItem item = locked(taskId);
        Breaches breaches = new Breaches();
        breaches.text(command.of(), 100, "of");
        breaches.text(command.question(), OPINION, "question");
        breaches.refuseIfAny();
        Actor actor = current.get();
        boolean asked = repository.cosignsOf(taskId).stream().anyMatch(c -> c.isOpen() && c.askedOf().equals(command.of()));
        Breaches.ensure(!asked && !command.of().equals(actor.userName()) && views.isOfMinistry(command.of()),
                WorkflowRule.COSIGNED_BY_ANOTHER_IN_THE_MINISTRY, identity.displayName(command.of()));
        Cosign cosign = new Cosign(taskId, command.of(), actor.userName(), command.question().strip(), now());
        repository.add(cosign);
        trail.subject(item.subject(), item.projectNumber());
        trail.change(null, command);
        events.fire(new CosignAsked(item.view(null), cosign.id(), cosign.askedOf(), cosign.askedBy(), cosign.question()));
    }

    /** Called by the dialog that asks for a co-signature: everyone of the ministry whose name or organisation holds the word. */
    @PermitAll
    public List<UserView> listCosigners(String word) {
        String me = current.get().userName();
        return views.ministry().stream().filter(u -> !u.userName().equals(me) && (word == null || u.label().contains(word.strip()))).toList();
    }

    /** Called by the inbox: co-signatures that wait for the actor or for someone who delegated to the actor. */
    @PermitAll
    public List<CosignView> listCosigns() {
        return repository.cosignsAskedOf(people()).stream().map(views::cosign).toList();
    }

    /** Called by the page on which a co-signature is answered; one that is asked of others is NotFound. */
    @PermitAll
    public CosignView viewCosign(long id) {
        return views.cosign(askedOfMe(id));
    }

    /** Called by the one who was asked. Refuses an empty opinion and a second answer. */
    @PermitAll
    public void answerCosign(long id, AnswerCosign command) {
        Cosign cosign = askedOfMe(id);
        Breaches breaches = new Breaches();
        breaches.required(command.agreed(), "agreed");
        breaches.text(command.opinion(), OPINION, "opinion");
        breaches.refuseIfAny();
        cosign.answer(command.agreed(), command.opinion().strip(), now());
        WorklistItem item = repository.item(cosign.taskId()).orElseThrow(() -> new NotFound("task", cosign.taskId()));
        trail.subject(item.subject(), item.projectNumber());
        trail.change(null, command);
        events.fire(new CosignAnswered(item.view(null), cosign.askedOf(), cosign.askedBy(), cosign.agreed(), cosign.opinion()));
    }

    /**
     * Called by who sent the task, who started the project, or the project's officer, to remind the holder (催办). Refuses
     * others and a second reminder within the hours of WORKFLOW.urge-hours.
     */
    @PermitAll
    public void urge(String taskId) {
        WorklistItem item = repository.locked(taskId).orElseThrow(() -> new NotFound("task", taskId));
        CaseRow row = work.row(item.applicationNumber());
        if (!papers.maySee(row)) {
            throw new NotFound("task", taskId);
        }
        work.refuseUnlessOpen(item);
        Actor actor = current.get();
        Breaches.ensure(views.waitsFor(item, row, actor), WorkflowRule.URGED_BY_THOSE_WAITING);
        int hours = regulation.asOf(LocalDate.now(clock)).count("WORKFLOW.urge-hours");
        Breaches.ensure(item.urgedAt() == null || !item.urgedAt().plusHours(hours).isAfter(now()), WorkflowRule.NOT_URGED_TOO_OFTEN,
                item.urgedAt() == null ? now() : item.urgedAt(), hours);
        item.urge(actor.userName(), now());
        trail.subject(item.subject(), item.projectNumber());
        events.fire(new TaskUrged(item.view(null), item.group(), actor.userName()));
    }

    /**
     * Called by the sender to take a task back that nobody has opened (撤回). Refuses a task sent by others (NotFound), an
     * opened one, and a step from which the drawing leads back no way.
     */
    @PermitAll
    public void withdraw(String taskId) {
        Actor actor = current.get();
        WorklistItem item = repository.locked(taskId).filter(i -> actor.userName().equals(i.sentBy()))
                .orElseThrow(() -> new NotFound("task", taskId));
        work.refuseUnlessOpen(item);
        Optional<WorklistItem> from = views.wayBack(item);
        Breaches.ensure(from.isPresent() && item.openedAt() == null, WorkflowRule.WITHDRAWN_BEFORE_OPENED,
                item.openedAt() == null ? "—" : identity.displayName(item.completedBy() == null ? item.holder() : item.completedBy()));
        events.fire(new TaskWithdrawn(item.view(null)));
        repository.cosignsOf(taskId).forEach(c -> c.close(now()));
        item.complete(actor.userName(), null, Outcome.WITHDRAWN, null, now());
        trail.subject(item.subject(), item.projectNumber());
        work.handOn(item, Handoff.to(Outcome.WITHDRAWN, from.get().party(), from.get().dueAt()), null, false);
    }

    /** Called by pages and printed forms: the steps of a record with their opinions, oldest first. Empty for a stranger. */
    @PermitAll
    public List<FlowStep> listSteps(String subject) {
        return current.find().isPresent() && !papers.mayRead(subject) ? List.of() : views.steps(subject);
    }

    /** Called by the dossier: the steps of all records of a case that the actor may see. */
    @PermitAll
    public List<FlowStep> listStepsOfCase(String number) {
        CaseRow row = seen(number);
        return views.stepsOfCase(row.applicationNumber());
    }

    /** Called by the dossier and GET /api/v1/projects/{number}/position. A project that the actor has no part in is NotFound. */
    @PermitAll
    public Position viewPosition(String number) {
        return views.position(seen(number), current.get());
    }

    /** Called by the overdue list: every open task after its time, of the cases that the actor has a part in; the longest first. */
    @PermitAll
    public List<TaskRow> listOverdue() {
        Map<String, Boolean> seen = new HashMap<>();
        return views.rows(repository.overdue(now()).stream().filter(i -> seen.computeIfAbsent(i.applicationNumber(),
                a -> work.find(a).filter(papers::maySee).isPresent())).toList(), current.get());
    }

    /** The BPMN of one of the case's processes, in the version that it runs on. Refuses an instance of another case. */
    @PermitAll
    public String viewDrawing(String number, String instance) {
        CaseRow row = seen(number);
        return repository.processes(row.applicationNumber()).stream().filter(p -> p.instance().equals(instance)).findFirst()
                .flatMap(p -> engine.drawing(p.instance())).map(Engine.Drawing::xml).orElseThrow(() -> new NotFound("drawing", instance));
    }

    /** Called by opinion boxes: the actor's own phrases. */
    @PermitAll
    public List<String> listPhrases() {
        return repository.phrases(current.get().userName()).stream().map(Phrase::words).toList();
    }

    /** Called by the phrase manager with the whole new list. Refuses more than 20, and phrases longer than an opinion. */
    @PermitAll
    public void savePhrases(List<String> phrases) {
        String user = current.get().userName();
        List<String> kept = phrases.stream().filter(p -> p != null && !p.isBlank()).map(String::strip).distinct().toList();
        Breaches breaches = new Breaches();
        breaches.check(kept.size() <= InboxCounts.MOST, InputRule.OUT_OF_RANGE, "phrases", 0, InboxCounts.MOST);
        for (int i = 0; i < kept.size(); i++) {
            breaches.text(kept.get(i), OPINION, "phrases[" + i + "]");
        }
        breaches.refuseIfAny();
        repository.phrases(user).forEach(repository::remove);
        kept.forEach(p -> repository.add(new Phrase(user, p)));
    }

    private CaseRow seen(String number) {
        return work.find(number).filter(papers::maySee).orElseThrow(() -> new NotFound("project", number));
    }

    private WorklistItem mine(String taskId) {
        return ofMine(repository.item(taskId), taskId);
    }

    private WorklistItem locked(String taskId) {
        return ofMine(repository.locked(taskId), taskId);
    }

    private WorklistItem ofMine(Optional<WorklistItem> found, String taskId) {
        WorklistItem item = found.filter(i -> current.get().allGroups().contains(i.group())).orElseThrow(() -> new NotFound("task", taskId));
        work.refuseUnlessOpen(item);
        return item;
    }

    private Cosign askedOfMe(long id) {
        return repository.cosign(id).filter(c -> people().contains(c.askedOf())).orElseThrow(() -> new NotFound("cosign", String.valueOf(id)));
    }

    private Set<String> people() {
        Actor actor = current.get();
        Set<String> people = new TreeSet<>(Set.of(actor.userName()));
        actor.standsInFor().forEach(p -> people.add(p.userName()));
        return people;
    }

    /**
     * The end of the third working day; where next year's calendar is not loaded, four days must do. Asked of the days
     * themselves: a refusal by the calendar's door would roll back what every page begins with.
     */
    private LocalDateTime soon() {
        return calendar.workingDays().plusWorkingDaysWhereLoaded(now().toLocalDate(), SOON)
                .map(day -> day.atTime(CalendarService.END_OF_OFFICE)).orElseGet(() -> now().plusDays(SOON + 1L));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
