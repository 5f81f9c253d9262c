package org.yangguang.implementation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.document.DocumentService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Slice;
import org.yangguang.shared.Stale;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.Workflow;

/** The door of 执行: deliverables are submitted, checked, accepted or returned. */
@Stateless
@Audited
public class ImplementationService {

    /** The kind of document that a deliverable is. */
    public static final String DELIVERABLE = "deliverable";

    @Inject
    private DeliveryRepository deliveries;
    @Inject
    private ContractService contracts;
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
    private Clock clock;

    /** A milestone in its performance. Called by pages and later stages; a stranger's answers as unknown. */
    @PermitAll
    public DeliveryView delivery(String milestone) {
        Delivery delivery = deliveries.delivery(milestone);
        return delivery.view(contracts.contract(delivery.contract()), today());
    }

    /** All milestones of a contract in performance, in their order. Called by dossier, contract page and forms; refuses strangers (NotFound). */
    @PermitAll
    public List<DeliveryView> deliveries(String contract) {
        ContractView agreed = contracts.contract(contract);
        return deliveries.ofContract(contract).stream().map(d -> d.view(agreed, today())).toList();
    }

    /** One page of the register of milestones by agreed date; outside the ministry only one's own. Called by page, ledger and API. */
    @PermitAll
    public List<DeliveryView> register(DeliveryFilter filter, int first, int count) {
        return deliveries.register(filter, actor.narrowedTo(), today(), Slice.first(first), Slice.count(count, Slice.MOST)).stream()
                .map(d -> d.view(contracts.contract(d.contract()), today())).toList();
    }

    /** How many milestones the register holds under this filter for this actor. Called by the register's page. */
    @PermitAll
    public long countRegister(DeliveryFilter filter) {
        return deliveries.count(filter, actor.narrowedTo(), today());
    }

    /**
     * The supplier submits a deliverable whose documents are attached to the milestone. Refuses a missing document, a
     * late submission without a reason (民法典第五百七十七条), a second submission before a return. Where the contract has no
     * supervisor it goes to the officer at once.
     */
    @RolesAllowed(Roles.SUPPLIER)
    public void submitDeliverable(String taskId, DeliverableSubmission submission) {
        OpenTask task = workflow.require(taskId, "submitDeliverable");
        Delivery delivery = subject(task);
        ContractView contract = contracts.contract(delivery.contract());
        LocalDate limit = calendar.workingDays().plusWorkingDays(today(), contract.acceptanceDays());
        delivery.submit(submission, documents.has(delivery.number(), DELIVERABLE), today(), limit, actor.get().userName());
        deliveries.flush();
        Handoff next = contract.supervisor() == null
                ? Handoff.to("submittedUnsupervised", contract.buyer(), endOf(limit))
                : Handoff.to(Outcome.SUBMITTED, contract.supervisor(), calendar.dueIn(
                        regulations.asOf(contract.awardOn()).count("IMPLEMENTATION.check-days")));
        workflow.complete(task, next, null);
    }

    /** The supervisor agrees or returns. Refuses a checker from the supplier's own organisation (EXE-05). */
    @RolesAllowed(Roles.SUPERVISOR)
    public void checkDeliverable(String taskId, DeliverableVerdict verdict) {
        OpenTask task = workflow.require(taskId, "checkDeliverable");
        verdict.require(Outcome.AGREED, Outcome.RETURNED);
        Delivery delivery = subject(task);
        Stale.check(delivery.number(), verdict.version(), delivery.version());
        ContractView contract = contracts.contract(delivery.contract());
        if (verdict.outcome().equals(Outcome.RETURNED)) {
            delivery.giveBack(verdict.opinion());
            workflow.complete(task, toSupplier(contract), verdict.opinion());
            return;
        }
        delivery.check(verdict.opinion(), actor.get().userName(), actor.get().organisation(), today());
        workflow.complete(task, Handoff.to(Outcome.AGREED, contract.buyer(), endOf(delivery.acceptBy())), verdict.opinion());
    }

    /**
     * The officer accepts, or returns while the contract's limit runs. Refuses a return after the limit
     * (IMPLEMENTATION-X04) and acceptance by who submitted or checked. Accepting late is possible and stays visible.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void acceptDeliverable(String taskId, DeliverableVerdict verdict) {
        OpenTask task = workflow.require(taskId, "acceptDeliverable");
        verdict.require("accepted", Outcome.RETURNED);
        Delivery delivery = subject(task);
        Stale.check(delivery.number(), verdict.version(), delivery.version());
        ContractView contract = contracts.contract(delivery.contract());
        if (verdict.outcome().equals(Outcome.RETURNED)) {
            delivery.returnWithinLimit(verdict.opinion(), today());
            workflow.complete(task, toSupplier(contract), verdict.opinion());
            return;
        }
        delivery.accept(verdict.opinion(), actor.get().userName(), today());
        workflow.complete(task, Handoff.to("accepted"), verdict.opinion());
    }

    private Delivery subject(OpenTask task) {
        Delivery delivery = deliveries.delivery(task.subject());
        trail.subject(delivery.number(), delivery.projectNumber());
        return delivery;
    }

    private Handoff toSupplier(ContractView contract) {
        return Handoff.to(Outcome.RETURNED, contract.supplier(), calendar.dueIn(
                regulations.asOf(contract.awardOn()).count("IMPLEMENTATION.correction-days")));
    }

    private static LocalDateTime endOf(LocalDate day) {
        return day.atTime(18, 0);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
