package org.yangguang.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yangguang.identity.Actor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationKind;
import org.yangguang.identity.Role;
import org.yangguang.identity.UserView;
import org.yangguang.shared.Worded;

/** Makes of rows what pages and the API see. */
@ApplicationScoped
class TaskViews {

    private static final String COSIGN = "cosign";

    @Inject
    private WorklistRepository repository;

    @Inject
    private Engine engine;

    @Inject
    private IdentityService identity;

    List<TaskRow> rows(List<WorklistItem> items, Actor actor) {
        Names names = new Names(identity);
        Map<String, CaseRow> cases = repository.casesOf(items.stream().map(WorklistItem::applicationNumber).toList());
        Set<String> cosigning = repository.cosigning(items.stream().filter(WorklistItem::isOpen).map(WorklistItem::taskId).toList());
        return items.stream().map(i -> row(i, actor, names, cases.get(i.applicationNumber()), cosigning.contains(i.taskId()))).toList();
    }

    private TaskRow row(WorklistItem item, Actor actor, Names names, CaseRow row, boolean cosigning) {
        boolean sent = actor.userName().equals(item.sentBy());
        return new TaskRow(item.view(CaseWork.principal(actor, item.group())), item.amount(), item.role(), names.holder(item.holder()),
                names.person(item.sentBy()), item.returned(), cosigning, item.openedAt() != null, sent && item.isOpen() && item.openedAt() == null && wayBack(item).isPresent(),
                item.isOpen() && waitsFor(item, row, actor), item.urgedAt(), item.outcome(), item.completedAt());
    }

    /** The task that the sender would get back: the drawing must lead there, in the same process. */
    Optional<WorklistItem> wayBack(WorklistItem item) {
        if (item.sentFrom() == null) {
            return Optional.empty();
        }
        return repository.item(item.sentFrom()).filter(from -> from.instance().equals(item.instance())
                && engine.target(item.taskId(), Outcome.WITHDRAWN).filter(from.key()::equals).isPresent());
    }

    /** Who may urge: the sender, who started the project, the officer of its department; nobody urges himself. */
    boolean waitsFor(WorklistItem item, CaseRow row, Actor actor) {
        boolean holder = actor.allGroups().contains(item.group());
        boolean officer = actor.groups().contains(Role.PROJECT_OFFICER.word() + "@" + row.view().buyer());
        return !holder && (actor.userName().equals(item.sentBy()) || actor.userName().equals(row.startedBy()) || officer);
    }

    TaskDetail detail(WorklistItem item, Actor actor) {
        CaseRow row = repository.caseOf(item.applicationNumber()).orElseThrow();
        List<CosignView> cosigns = repository.cosignsOf(item.taskId()).stream().map(this::cosign).toList();
        return new TaskDetail(item.view(CaseWork.principal(actor, item.group())), item.role(), item.returned(),
                CaseWork.isRestless(item) ? null : row.view().rest(), steps(item.subject()), cosigns, colleagues(item, actor),
                engine.outcomes(item.taskId()));
    }

    /** People in the same post: the task's role in its organisation, in that of its holder after a transfer. */
    List<UserView> colleagues(WorklistItem item, Actor actor) {
        String organisation = identity.findOrganisation(item.party()).map(o -> o.code()).orElse(null);
        return organisation == null ? List.of() : identity.usersWith(Worded.of(Role.class, item.role()).orElseThrow(), organisation).stream()
                .filter(u -> !u.userName().equals(actor.userName())).toList();
    }

    List<UserView> ministry() {
        Map<String, UserView> people = new LinkedHashMap<>();
        for (OrganisationKind kind : List.of(OrganisationKind.MINISTRY, OrganisationKind.DEPARTMENT)) {
            identity.listOrganisations(kind.word()).forEach(o -> {
                for (Role role : Role.values()) {
                    identity.usersWith(role, o.code()).forEach(u -> people.put(u.userName(), u));
                }
            });
        }
        return List.copyOf(people.values());
    }

    boolean isOfMinistry(String userName) {
        return identity.findUser(userName).filter(UserView::active).flatMap(u -> identity.findOrganisation(u.organisation()))
                .filter(o -> o.kind().equals(OrganisationKind.MINISTRY.word()) || o.kind().equals(OrganisationKind.DEPARTMENT.word())).isPresent();
    }

    CosignView cosign(Cosign cosign) {
        OpenTask task = repository.item(cosign.taskId()).orElseThrow().view(null);
        return new CosignView(cosign.id(), task, cosign.askedOf(), identity.displayName(cosign.askedOf()), cosign.askedBy(),
                identity.displayName(cosign.askedBy()), cosign.question(), cosign.askedAt(), cosign.agreed(), cosign.opinion(), cosign.answeredAt());
    }

    List<FlowStep> steps(String subject) {
        Names names = new Names(identity);
        List<FlowStep> steps = new ArrayList<>(repository.stepsOf(subject).stream().map(i -> step(i, names)).toList());
        repository.cosignsOfSubject(subject).forEach(c -> repository.item(c.taskId()).ifPresent(i -> steps.add(step(c, i, names))));
        steps.sort(Comparator.comparing(FlowStep::current).thenComparing(FlowStep::at));
        return steps;
    }

    List<FlowStep> stepsOfCase(String application) {
        Names names = new Names(identity);
        return repository.stepsOfCase(application).stream().map(i -> step(i, names))
                .sorted(Comparator.comparing(FlowStep::current).thenComparing(FlowStep::at)).toList();
    }

    private static FlowStep step(WorklistItem item, Names names) {
        boolean open = item.isOpen();
        return new FlowStep(item.taskId(), item.key(), item.process(), item.stage(), item.role(),
                open ? names.holder(item.holder()) : names.person(item.completedBy()), open ? null : names.organisationOf(item.completedBy()),
                names.person(item.onBehalfOf()), item.outcome(), item.opinion(), open ? item.createdAt() : item.completedAt(), open);
    }

    private static FlowStep step(Cosign cosign, WorklistItem item, Names names) {
        return new FlowStep(item.taskId(), COSIGN, item.process(), item.stage(), null, names.person(cosign.askedOf()),
                names.organisationOf(cosign.askedOf()), null, Boolean.TRUE.equals(cosign.agreed()) ? "agreed" : "disagreed", cosign.opinion(),
                cosign.answeredAt(), false);
    }

    Position position(CaseRow row, Actor actor) {
        List<Position.ProcessPosition> processes = repository.processes(row.applicationNumber()).stream()
                .flatMap(p -> engine.drawing(p.instance()).map(d -> new Position.ProcessPosition(p.instance(), p.process(), stage(p.process()), d.name(),
                        p.businessKey(), d.done(), d.current(), d.ended(), p.enteredAt())).stream()).toList();
        return new Position(row.view(), processes, rows(repository.openOf(row.applicationNumber()), actor), repository.doneByStage(row.applicationNumber()));
    }

    private static String stage(String process) {
        int hyphen = process.indexOf('-');
        return hyphen < 0 ? process : process.substring(0, hyphen);
    }
}
