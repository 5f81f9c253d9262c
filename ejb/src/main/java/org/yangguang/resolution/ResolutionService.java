package org.yangguang.resolution;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yangguang.audit.AuditTrail;
import org.yangguang.document.DocumentService;
import org.yangguang.document.Upload;
import org.yangguang.identity.Actor;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Slice;
import org.yangguang.shared.Stale;
import org.yangguang.shared.UniqueKey;
import org.yangguang.workflow.ProjectCase;
import org.yangguang.workflow.Workflow;

/** Decisions taken outside, on paper: recorded by one of the ministry, verified by another, then in force. */
@Stateless
@Audited
public class ResolutionService {

    /** Kind of the paper without which nothing is verified. */
    public static final String SCAN = "scan";
    static final String SERIES = "WB";
    private static final Set<Role> SECOND = EnumSet.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.FINANCE_OFFICER, Role.FINANCE_LEAD);

    @Inject
    private ResolutionRepository repository;
    @Inject
    private Workflow workflow;
    @Inject
    private DocumentService documents;
    @Inject
    private IdentityService identity;
    @Inject
    private CurrentActor current;
    @Inject
    private Numbering numbering;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * 登记批示批复, by one officer. Refuses, all at once, a decision without kind, body, number, day, summary or project, a day
     * to come, an empty list of scans (RESOLUTION-X02), a project that there is not, and a paper that is recorded already
     * (RESOLUTION-X03). It has no effect yet.
     *
     * @param scans null where they are attached later: the verification asks for one
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.FINANCE_OFFICER})
    public ResolutionView recordResolution(RecordResolution command, List<Upload> scans) {
        LocalDateTime now = LocalDateTime.now(clock);
        Resolution.complete(command, now.toLocalDate(), scans != null && scans.isEmpty());
        List<String> applications = applications(command.projects());
        // whoever records at the same moment waits for the number's row, and then finds the paper
        String number = numbering.next(SERIES);
        repository.same(command.body().strip(), command.documentNumber().strip()).ifPresent(same -> {
            throw new RuleViolation(ResolutionRule.RECORDED_ONCE, "documentNumber", same.number());
        });
        Resolution made = Resolution.record(number, command, applications, current.get().userName(), now);
        repository.add(made);
        try {
            repository.flush();
        } catch (PersistenceException refused) {
            throw UniqueKey.refused(refused, ResolutionRepository.ONE_PAPER)
                    ? new RuleViolation(ResolutionRule.RECORDED_ONCE, "documentNumber", made.documentNumber()) : refused;
        }
        documents.attachAll(made.number(), scans == null ? List.of() : scans);
        trail.subject(made.number(), null);
        trail.change(null, command);
        return view(made, true);
    }

    private List<String> applications(List<String> numbers) {
        List<String> found = new ArrayList<>();
        Breaches breaches = new Breaches();
        for (String number : numbers) {
            String application = known(number);
            if (breaches.check(application != null, InputRule.UNKNOWN_REFERENCE, "projects", number) && !found.contains(application)) {
                found.add(application);
            }
        }
        breaches.refuseIfAny();
        return found;
    }

    private String known(String number) {
        return workflow.findCase(number).map(ProjectCase::applicationNumber).orElse(null);
    }

    /**
     * 核验批示批复, by a second person, against the scan: from then on stages may rest on it, or it is refused with a remark and
     * recorded anew. Refuses the person who recorded it or has taken it over and who stands in for either (RESOLUTION-X01), a
     * record without scan (RESOLUTION-X02), one that was verified already (RESOLUTION-X07).
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD})
    public ResolutionView verifyResolution(String number, VerifyResolution word) {
        Resolution found = repository.locked(number).orElseThrow(() -> new NotFound("resolution", number));
        Stale.check(number, word.version(), found.version());
        Actor actor = current.get();
        Set<String> hands = new TreeSet<>(Set.of(actor.userName()));
        actor.standsInFor().forEach(p -> hands.add(p.userName()));
        found.verify(word, hands, documents.has(number, SCAN), actor.userName(), LocalDateTime.now(clock));
        repository.flush();
        trail.subject(number, null);
        trail.change(null, word);
        return view(found, true);
    }

    /** The record with its scans; called by its page and GET /api/v1/resolutions/{number}. For the ministry's own people. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER,
        Roles.FINANCE_LEAD, Roles.AUDITOR})
    public ResolutionView viewResolution(String number) {
        return view(repository.find(number).orElseThrow(() -> new NotFound("resolution", number)), true);
    }

    /** The register, the newest first. For the ministry's own people. */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER,
        Roles.FINANCE_LEAD, Roles.AUDITOR})
    public ResolutionPage listResolutions(ResolutionFilter filter, int first, int count) {
        return new ResolutionPage(repository.page(filter, Slice.first(first), Slice.count(count, Slice.MOST)).stream().map(r -> view(r, false)).toList(),
                repository.count(filter));
    }

    /**
     * What was decided outside about a project, the oldest first; called by the dossier, by pages that offer what may be
     * referred to, and GET /api/v1/projects/{number}/resolutions. Whoever is not of the ministry finds none; an unknown
     * project is NotFound.
     */
    @PermitAll
    public List<ResolutionView> listOfProject(String number) {
        String application = workflow.caseOf(number).applicationNumber();
        return current.get().ofMinistry() ? repository.ofCase(application).stream().map(r -> view(r, true)).toList() : List.of();
    }

    private ResolutionView view(Resolution found, boolean whole) {
        Actor actor = current.get();
        boolean second = found.isRecorded() && !actor.userName().equals(found.recordedBy()) && !actor.userName().equals(found.heldBy()) && SECOND.stream().anyMatch(actor.roles()::contains);
        return found.view(found.applications().stream().map(this::concerned).toList(), identity.displayName(found.recordedBy()),
                found.verifiedBy() == null ? null : identity.displayName(found.verifiedBy()), second, whole ? documents.of(found.number()) : List.of());
    }

    private ResolutionView.Concerned concerned(String application) {
        ProjectCase project = workflow.caseOf(application);
        return new ResolutionView.Concerned(application, project.projectNumber() == null ? application : project.projectNumber(), project.title());
    }
}
