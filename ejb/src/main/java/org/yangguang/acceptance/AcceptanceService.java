package org.yangguang.acceptance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.document.DocumentService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.performance.PerformanceService;
import org.yangguang.project.ProjectService;
import org.yangguang.registry.DrawService;
import org.yangguang.registry.DrawView;
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

/** The door of 项目验收: application, inspection, rectification, certificate; then handover and closing. */
@Stateless
@Audited
public class AcceptanceService {

    /** The kind of document that a report on rectification is. */
    public static final String RECTIFICATION = "rectification";

    @Inject
    private AcceptanceRepository acceptances;
    @Inject
    private ContractService contracts;
    @Inject
    private PerformanceService performance;
    @Inject
    private DrawService draws;
    @Inject
    private ProjectService projects;
    @Inject
    private DocumentService documents;
    @Inject
    private Workflow workflow;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Event<AcceptanceCertified> certified;
    @Inject
    private Clock clock;

    /**
     * The acceptance by its own, the application's or the project's number. Called by its pages, printed forms and the API;
     * refuses strangers like an unknown number (NotFound).
     */
    @PermitAll
    public AcceptanceView acceptance(String number) {
        return findAcceptance(number).orElseThrow(() -> new NotFound("acceptance", number));
    }

    /** The same where there may be none yet; called by the list of a project's forms. */
    @PermitAll
    public Optional<AcceptanceView> findAcceptance(String number) {
        return acceptances.find(number).filter(this::mayRead).map(Acceptance::view);
    }

    private boolean mayRead(Acceptance acceptance) {
        return actor.mayKnow(acceptance.applicant()::equals);
    }

    /**
     * The applicant asks for acceptance. Refuses missing files (ACC-03) and an application more than six months after
     * completion without grounds of postponement.
     */
    @RolesAllowed(Roles.APPLICANT)
    public void applyAcceptance(String taskId, AcceptanceApplication application) {
        OpenTask task = workflow.require(taskId, "applyAcceptance");
        Acceptance acceptance = subject(task);
        List<String> missing = RequiredFile.of(acceptance.informationSystem()).stream().map(RequiredFile::kind)
                .filter(kind -> !documents.has(acceptance.number(), kind)).toList();
        acceptance.apply(application, missing, law(acceptance).count("ACC-03.months"), actor.get().userName(), today());
        acceptances.flush();
        workflow.complete(task, to(acceptance, Outcome.SUBMITTED, acceptance.buyer(), "ACCEPTANCE.inspect-days"), null);
    }

    /**
     * The officer inspects item by item: passes, fails with rectification, or returns the application. Refuses an item
     * without result, a pass with a failed item (ACC-01), an inspector who checked the contract (ACC-05), and drawn experts who are
     * not among those who took part (ACC-06a).
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void inspectAcceptance(String taskId, Inspection inspection) {
        OpenTask task = workflow.require(taskId, "inspectAcceptance");
        Outcome.decision(inspection.outcome(), inspection.opinion(), "passed", "failed", Outcome.RETURNED).refuseIfAny();
        Acceptance acceptance = subject(task);
        Stale.check(acceptance.number(), inspection.version(), acceptance.version());
        if (inspection.outcome().equals(Outcome.RETURNED)) {
            acceptance.returned(inspection.opinion());
            workflow.complete(task, to(acceptance, Outcome.RETURNED, acceptance.applicant(), "ACCEPTANCE.apply-days"),
                    inspection.opinion());
            return;
        }
        Acceptance.ensureTakePart(DrawView.seated(draws.listDraws(acceptance.number())).map(DrawView.Entry::name).toList(), inspection.inspectors());
        acceptance.inspect(inspection, contractCheckers(acceptance), actor.get().userName(), today());
        acceptances.flush();
        Handoff next = inspection.outcome().equals("passed")
                ? to(acceptance, "passed", acceptance.buyer(), "ACCEPTANCE.certificate-days")
                : Handoff.to("failed", acceptance.applicant(), acceptance.rectifyBy().atTime(18, 0));
        workflow.complete(task, next, inspection.opinion());
    }

    private Set<String> contractCheckers(Acceptance acceptance) {
        Set<String> checkers = new HashSet<>();
        for (ContractView contract : contracts.contractsOfApplication(acceptance.applicationNumber())) {
            checkers.add(contract.signatures().reviewedBy());
            checkers.add(contract.signatures().countersignedBy());
            checkers.add(contract.signatures().buyerSignedBy());
        }
        checkers.remove(null);
        return checkers;
    }

    /** The applicant rectifies and reports. Refuses a missing report. */
    @RolesAllowed(Roles.APPLICANT)
    public void rectify(String taskId, Rectification done) {
        OpenTask task = workflow.require(taskId, "rectify");
        Acceptance acceptance = subject(task);
        acceptance.rectify(done, documents.has(acceptance.number(), RECTIFICATION));
        workflow.complete(task, to(acceptance, Outcome.SUBMITTED, acceptance.buyer(), "ACCEPTANCE.inspect-days"), null);
    }

    /** The division head issues the certificate or returns the result. Refuses who inspected. */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public void issueCertificate(String taskId, AcceptanceVerdict verdict) {
        OpenTask task = workflow.require(taskId, "issueCertificate");
        Outcome.decision(verdict.outcome(), verdict.opinion(), "issued", Outcome.RETURNED).refuseIfAny();
        Acceptance acceptance = subject(task);
        Stale.check(acceptance.number(), verdict.version(), acceptance.version());
        if (verdict.outcome().equals(Outcome.RETURNED)) {
            acceptance.inspectionReturned(verdict.opinion());
            workflow.complete(task, to(acceptance, Outcome.RETURNED, acceptance.buyer(), "ACCEPTANCE.inspect-days"),
                    verdict.opinion());
            return;
        }
        acceptance.certify(actor.get().userName(), today());
        if (projects.project(acceptance.applicationNumber()).secrecy() == SecrecyLevel.PUBLIC) {
            draws.disclose(acceptance.number(), acceptance.projectNumber(), acceptance.title());
        }
        certified.fire(new AcceptanceCertified(acceptance.number(), acceptance.applicationNumber(),
                acceptance.projectNumber(), acceptance.title(), today()));
        workflow.complete(task, Handoff.to("issued"), verdict.opinion());
    }

    /** The officer signs the lists of archive and assets. Refuses an empty archive and no assets without reason. */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void handOver(String taskId, HandoverLists lists) {
        OpenTask task = workflow.require(taskId, "handOver");
        Acceptance acceptance = subject(task);
        acceptance.handOver(lists, actor.get().userName(), today());
        acceptances.flush();
        workflow.complete(task, to(acceptance, Outcome.SUBMITTED, acceptance.applicant(), "ACCEPTANCE.receive-days"),
                lists.opinion());
    }

    /**
     * The applicant signs for archive and assets, which closes the project: contracts are closed, the execution rate is
     * recomputed from all confirmed cost; or returns the lists.
     */
    @RolesAllowed(Roles.APPLICANT)
    public void receiveHandover(String taskId, AcceptanceVerdict verdict) {
        OpenTask task = workflow.require(taskId, "receiveHandover");
        Outcome.decision(verdict.outcome(), verdict.opinion(), "received", Outcome.RETURNED).refuseIfAny();
        Acceptance acceptance = subject(task);
        Stale.check(acceptance.number(), verdict.version(), acceptance.version());
        if (verdict.outcome().equals(Outcome.RETURNED)) {
            acceptance.handoverReturned(verdict.opinion());
            workflow.complete(task, to(acceptance, Outcome.RETURNED, acceptance.buyer(), "ACCEPTANCE.handover-days"),
                    verdict.opinion());
            return;
        }
        acceptance.receive(actor.get().userName(), today());
        performance.recompute(acceptance.applicationNumber());
        contracts.close(acceptance.applicationNumber());
        workflow.complete(task, Handoff.to("received"), verdict.opinion());
    }

    private Acceptance subject(OpenTask task) {
        Acceptance acceptance = acceptances.acceptance(task.applicationNumber());
        trail.subject(acceptance.number(), acceptance.projectNumber());
        return acceptance;
    }

    private Handoff to(Acceptance acceptance, String outcome, String party, String days) {
        return Handoff.to(outcome, party, calendar.dueIn(law(acceptance).count(days)));
    }

    private Regulation law(Acceptance acceptance) {
        return regulations.asOf(acceptance.lawDate());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
