package org.yangguang.appraisal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.project.ProjectService;
import org.yangguang.registry.DrawOrder;
import org.yangguang.registry.DrawPurpose;
import org.yangguang.registry.DrawRequest;
import org.yangguang.registry.DrawService;
import org.yangguang.registry.DrawView;
import org.yangguang.registry.ExpertEntry;
import org.yangguang.registry.RegistryService;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.Audited;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Stale;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.Workflow;

/** The door of the stage 策划论证. */
@Stateless
@Audited
public class AppraisalService {

    @Inject
    private AppraisalRepository repository;

    @Inject
    private Workflow workflow;

    @Inject
    private RegistryService registry;

    @Inject
    private DrawService draws;

    @Inject
    private ProjectService projects;

    @Inject
    private IdentityService identity;

    @Inject
    private RegulationService regulations;

    @Inject
    private CalendarService calendar;

    @Inject
    private CurrentActor actor;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * The officer has the list of candidates fixed, before the lot falls: at first for an odd number of at least the minimum,
     * after a recusal for exactly the missing ones when the drawn order has no more. The register leaves out whoever has a
     * tie to applicant, its parent or the project (EVA-04). The task stays open. Refused: an even or too small number, too
     * few left, a changed record, another list while the last draw has reserves (REGISTRY-X09).
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public DrawView fixExperts(String taskId, DrawOrder order) {
        OpenTask task = workflow.require(taskId, "drawExperts");
        Appraisal appraisal = running(task);
        Stale.check(appraisal.number(), order.version(), appraisal.version());
        appraisal.ask(order.count(), regulations.asOf(appraisal.lawDate()).count("INI-07.experts-minimum"));
        repository.flush();
        return draws.fixList(request(appraisal, order.fields()), order, appraisal.isShort() ? appraisal.missing() : 0);
    }

    /**
     * The lot falls on the fixed list, or after a recusal the next of the drawn order are called. Refused: no list
     * (REGISTRY-X08), a part other than the committed one (REGISTRY-X14), too early before the meeting (EVA-03a), a changed record.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public DrawView drawExperts(String taskId, DrawEntry entry) {
        OpenTask task = workflow.require(taskId, "drawExperts");
        Appraisal appraisal = running(task);
        Stale.check(appraisal.number(), entry.version(), appraisal.version());
        Regulation law = regulations.asOf(appraisal.lawDate());
        List<DrawView.Entry> called = appraisal.isShort() && draws.findFixed(appraisal.number()).isEmpty()
                ? draws.callNext(request(appraisal, Set.of()), appraisal.recused(), appraisal.missing(), "recused")
                : draws.drawList(appraisal.number(), appraisal.projectNumber(), entry.part()).drawn();
        Map<String, String> drawn = called.stream().collect(Collectors.toMap(DrawView.Entry::userName, DrawView.Entry::name,
                (a, b) -> a, LinkedHashMap::new));
        appraisal.drawn(drawn);
        trail.subject(appraisal.number(), appraisal.projectNumber());
        workflow.complete(task, Handoff.to("drawn", appraisal.buyer(), calendar.dueIn(law.count("APPRAISAL.opinion-days")))
                .forEach(List.copyOf(drawn.keySet())), entry.opinion());
        List<DrawView> made = draws.listDraws(appraisal.number());
        return made.get(made.size() - 1);
    }

    private DrawRequest request(Appraisal appraisal, Set<String> fields) {
        return new DrawRequest(DrawPurpose.APPRAISAL, appraisal.number(), appraisal.projectNumber(), fields, organisationsOf(appraisal),
                Set.of(appraisal.applicationNumber(), String.valueOf(appraisal.projectNumber())), appraisal.alreadyAsked());
    }

    /**
     * A drawn expert gives marks and advice, or steps back with the ground. Nobody sees the marks before all are in.
     * The last one moves the task on: to the conclusion, or back to the draw when a recusal left too few.
     * Refused: a mark outside 0 to 100, a recusal without ground.
     */
    @RolesAllowed(Roles.EXPERT)
    public void giveOpinion(String taskId, OpinionEntry entry) {
        OpenTask task = workflow.require(taskId, "giveOpinion");
        Appraisal appraisal = running(task);
        Opinion opinion = appraisal.pendingOpinionOf(task.party());
        if (opinion == null) {
            throw new NotFound("opinion", task.party());
        }
        LocalDateTime now = LocalDateTime.now(clock);
        Regulation law = regulations.asOf(appraisal.lawDate());
        if (entry.recuse()) {
            opinion.recuse(entry, now);
            if (entry.tie() != null) {
                registry.declareTie(new ExpertEntry.Tie(entry.tie(), entry.tieReference(), null, entry.recusalGround().substring(0,
                        Math.min(200, entry.recusalGround().length()))));
            }
        } else {
            opinion.give(entry, Weights.of(law), now);
        }
        appraisal.opinionCame();
        trail.subject(appraisal.number(), appraisal.projectNumber());
        // the words stay in the opinion: the steps of the case are read by the other experts too
        boolean isShort = appraisal.status() == AppraisalStatus.DRAWING;
        workflow.complete(task, Handoff.to(isShort ? "short" : "complete", appraisal.buyer(),
                calendar.dueIn(law.count("APPRAISAL.conclude-days"))), null);
    }

    /**
     * The division concludes: 通过, 修改后通过 (the budget is prepared anew), 不通过 (the project ends), or returns the
     * work to be done by a new group. Refused: better than the average or the majority of the experts allow, no text.
     */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public AppraisalView concludeAppraisal(String taskId, ConclusionEntry entry) {
        OpenTask task = workflow.require(taskId, "concludeAppraisal");
        Appraisal appraisal = running(task);
        Stale.check(appraisal.number(), entry.version(), appraisal.version());
        Regulation law = regulations.asOf(appraisal.lawDate());
        appraisal.conclude(entry, Weights.of(law), actor.get().userName(), LocalDateTime.now(clock));
        trail.subject(appraisal.number(), appraisal.projectNumber());
        if (entry.returned()) {
            workflow.complete(task, Handoff.to(Outcome.RETURNED, appraisal.buyer(), calendar.dueIn(law.count("APPRAISAL.draw-days"))),
                    entry.opinion());
        } else {
            workflow.complete(task, Handoff.to(entry.conclusion().outcome()), entry.opinion());
            if (projects.project(appraisal.applicationNumber()).secrecy() == SecrecyLevel.PUBLIC) {
                draws.disclose(appraisal.number(), appraisal.projectNumber(), projects.project(appraisal.applicationNumber()).title());
            }
        }
        repository.flush();
        return seen(appraisal);
    }

    /**
     * The appraisal under its number, as the actor may see it: an expert sees the own opinion only, others see marks
     * once all are in. Called by pages, dossier and API.
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR, Roles.EXPERT})
    public AppraisalView viewAppraisal(String number) {
        Appraisal appraisal = repository.ofNumber(number);
        if (appraisal == null || expertOnly() && !repository.asks(number, actor.get().userName())) {
            throw new NotFound("appraisal", number);
        }
        return seen(appraisal);
    }

    /** The draws of experts made for an appraisal, oldest first, under the rights of {@link #viewAppraisal}; not for experts. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUDITOR})
    public List<DrawView> listDraws(String number) {
        return draws.listDraws(viewAppraisal(number).number());
    }

    /** The newest appraisal of a project, under the rights of {@link #viewAppraisal}; empty before the stage was reached. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD,
        Roles.AUDITOR, Roles.EXPERT})
    public Optional<AppraisalView> findAppraisal(String applicationNumber) {
        return repository.ofApplication(applicationNumber).stream().findFirst()
                .filter(a -> !expertOnly() || repository.asks(a.number(), actor.get().userName())).map(this::seen);
    }

    private Appraisal running(OpenTask task) {
        Appraisal appraisal = repository.lockedOfApplication(task.subject());
        if (appraisal == null) {
            throw new NotFound("appraisal", task.subject());
        }
        return appraisal;
    }

    private AppraisalView seen(Appraisal appraisal) {
        return appraisal.view(weights(appraisal), regulations.asOf(appraisal.lawDate()).count("INI-07.experts-minimum"),
                actor.find().map(Actor::userName), expertOnly());
    }

    private Weights weights(Appraisal appraisal) {
        return Weights.of(regulations.asOf(appraisal.lawDate()));
    }

    private boolean expertOnly() {
        return actor.find().map(a -> a.roles().equals(Set.of(Role.EXPERT))).orElse(false);
    }

    /** Applicant and its parents, whose people may not judge the project. */
    private Set<String> organisationsOf(Appraisal appraisal) {
        Set<String> codes = new TreeSet<>();
        String code = appraisal.applicant();
        while (code != null && codes.add(code)) {
            code = identity.organisation(code).parent();
        }
        return codes;
    }
}
