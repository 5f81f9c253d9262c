package org.yangguang.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.dispute.Disputes;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.project.ProjectService;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Slice;
import org.yangguang.shared.Stale;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.ProjectMode;
import org.yangguang.workflow.Workflow;

/**
 * The door of 合同: drafting, review, signature and amendment. Suppliers, applicants and supervisors are shown their own
 * contracts only; any other number answers as unknown. The money of a contract is {@link BalanceService}'s.
 */
@Stateless
@Audited
public class ContractService {

    @Inject
    private ContractRepository contracts;
    @Inject
    private ContractAccess access;
    @Inject
    private CurrentActor actor;
    @Inject
    private ContractBook book;
    @Inject
    private Workflow workflow;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private IdentityService identity;
    @Inject
    private ProjectService projects;
    @Inject
    private Disputes disputes;
    @Inject
    private TenderedTerms tendered;
    @Inject
    private JointSignature together;
    @Inject
    private Event<ContractSigned> signed;
    @Inject
    private Event<ContractAmended> amended;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    // ---- reading ------------------------------------------------------------------------------------------------

    /** The contract of this number. Called by later stages and by pages; refuses strangers with NotFound. */
    @PermitAll
    public ContractView contract(String number) {
        return view(readable(contracts.contract(number)));
    }

    /** The contract that a milestone number (HT-…-M1) belongs to. Called by later stages; refuses strangers (NotFound). */
    @PermitAll
    public ContractView contractOfMilestone(String milestone) {
        return view(readable(contracts.contractOfMilestone(milestone)));
    }

    /** The agreed milestone of this number. Called by later stages and the API; refuses strangers to its contract (NotFound). */
    @PermitAll
    public MilestoneView milestone(String number) {
        return contractOfMilestone(number).milestone(number);
    }

    /** The contracts of an application, in the order of their numbers. Called when a stage of the project opens. */
    @PermitAll
    public List<ContractView> contractsOfApplication(String applicationNumber) {
        return contracts.ofApplication(applicationNumber).stream().filter(access::mayRead).map(this::view).toList();
    }

    /** One page of the register, newest first; outside the ministry only one's own contracts. Called by page, ledger and API. */
    @PermitAll
    public List<ContractSummary> register(ContractFilter filter, int first, int count) {
        return contracts.register(filter, actor.narrowedTo(), Slice.first(first), Slice.count(count, Slice.MOST)).stream()
                .map(row -> ((Contract) row[0]).summary((ContractBalance) row[1])).toList();
    }

    /** How many contracts the register holds under this filter for this actor. Called by the register's page. */
    @PermitAll
    public long countRegister(ContractFilter filter) {
        return contracts.count(filter, actor.narrowedTo());
    }

    /**
     * The contracts signed in a year, by number: as many as a page has, from after this one on, null for the first; outside
     * the ministry only one's own. Called by the contract ledger, which goes on while others work.
     */
    @PermitAll
    public List<ContractSummary> listSigned(int year, String after) {
        return contracts.signed(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), actor.narrowedTo(), after, Slice.MOST).stream()
                .map(row -> ((Contract) row[0]).summary((ContractBalance) row[1])).toList();
    }

    /** How many {@link #listSigned} gives in all, for this actor. Called by the contract ledger. */
    @PermitAll
    public long countSigned(int year) {
        return contracts.countSigned(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), actor.narrowedTo());
    }

    // ---- contract -----------------------------------------------------------------------------------------------

    /**
     * The officer drafts the contract from the award, or corrects it after a return. Refuses, all at once: terms that
     * depart from the award (CON-01a), missing clauses (CON-04), a security above ten percent or in cash (CON-03), instalments
     * that do not add up, a payment term beyond the law (PAY-02, PAY-03), an IT project without supervisor; after those, all
     * that departs from tender file and bid (CON-01c to f).
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void draftContract(String taskId, ContractDraft draft) {
        OpenTask task = workflow.require(taskId, "draftContract");
        Contract contract = drafted(task, draft);
        workflow.complete(task, to(contract, Outcome.SUBMITTED, contract.parties().legal(), "CONTRACT.review-days"),
                draft.opinion());
    }

    /** The legal adviser gives the opinion or returns the draft. Refuses the person who drafted it (CONTRACT-X11). */
    @RolesAllowed(Roles.LEGAL_ADVISER)
    public void reviewContract(String taskId, ContractVerdict verdict) {
        OpenTask task = workflow.require(taskId, "reviewContract");
        decide(task, verdict, Outcome.AGREED, contract -> contract.review(verdict.opinion(), actor.get().userName()),
                Parties::finance, "CONTRACT.countersign-days");
    }

    /** Finance co-signs (会签) or returns the draft. Refuses the person who drafted it (CONTRACT-X11). */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public void countersignContract(String taskId, ContractVerdict verdict) {
        OpenTask task = workflow.require(taskId, "countersignContract");
        decide(task, verdict, Outcome.AGREED, contract -> contract.countersign(actor.get().userName()),
                Parties::supplier, "CONTRACT.supplier-days");
    }

    /**
     * The supplier signs and lodges the agreed security, or returns the draft. Refuses a missing security (CON-03b), terms other
     * than those of tender file and bid (CON-01c to f), a consortium without the paper that all members have signed (CON-01j), and to sign while a challenge that may change the result has no answer
     * (DSP-04).
     */
    @RolesAllowed(Roles.SUPPLIER)
    public void signAsSupplier(String taskId, SupplierSignature signature) {
        OpenTask task = workflow.require(taskId, "signAsSupplier");
        Outcome.decision(signature.outcome(), signature.opinion(), Outcome.SIGNED, Outcome.RETURNED).refuseIfAny();
        Contract contract = subject(task, signature.version());
        if (signature.outcome().equals(Outcome.RETURNED)) {
            giveBack(task, contract, signature.opinion());
            return;
        }
        ensureSigningFree(contract);
        together.ensureThere(contract);
        contract.signAsSupplier(actor.get().userName(), today(), signature.securityReference());
        workflow.complete(task, to(contract, Outcome.SIGNED, contract.parties().buyer(), "CONTRACT.buyer-days"),
                signature.opinion());
    }

    /**
     * The division head signs last: the contract is in force, its balance stands, its value is reserved in the budget,
     * publication and filing are due (CON-02). Refuses a late signature without reason (CON-01, after quotations CON-01b),
     * terms other than those of tender file and bid (CON-01c to f), a consortium without its paper (CON-01j), a value above what is allotted, and while a challenge that may
     * change the result has no answer (DSP-04).
     */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public void signAsBuyer(String taskId, BuyerSignature signature) {
        OpenTask task = workflow.require(taskId, "signAsBuyer");
        Breaches breaches = Outcome.decision(signature.outcome(), signature.opinion(), Outcome.SIGNED, Outcome.RETURNED);
        breaches.optionalText(signature.lateReason(), 500, "lateReason");
        breaches.refuseIfAny();
        Contract contract = subject(task, signature.version());
        if (signature.outcome().equals(Outcome.RETURNED)) {
            giveBack(task, contract, signature.opinion());
            return;
        }
        ensureSigningFree(contract);
        together.ensureThere(contract);
        contract.signAsBuyer(actor.get().userName(), today(), signature.lateReason(), inTime(contract), calendar.workingDays(), law(contract));
        intoForce(contract);
        workflow.complete(task, Handoff.to(Outcome.SIGNED), signature.opinion());
    }

    // ---- transfer: allotment and task agreement -----------------------------------------------------------------

    /** The officer drafts the allotment document (下达文) with the task agreement. Refuses as {@link #draftContract}. */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void issueAllotment(String taskId, ContractDraft draft) {
        OpenTask task = workflow.require(taskId, "issueAllotment");
        Contract contract = drafted(task, draft);
        workflow.complete(task, to(contract, Outcome.SUBMITTED, contract.parties().buyer(), "CONTRACT.allotment-approval-days"),
                draft.opinion());
    }

    /** The authority approves the allotment or returns it. Refuses the person who drafted it (CONTRACT-X11). */
    @RolesAllowed(Roles.AUTHORITY_OFFICER)
    public void approveAllotment(String taskId, ContractVerdict verdict) {
        OpenTask task = workflow.require(taskId, "approveAllotment");
        decide(task, verdict, Outcome.APPROVED, contract -> contract.approveAllotment(actor.get().userName()),
                Parties::supplier, "CONTRACT.supplier-days");
    }

    /**
     * The implementing unit confirms the task agreement, which comes into force with its balance and its sum reserved in the
     * budget, or returns it with the reason. Refuses a return without reason and a sum above what is allotted (BUDGET-X06).
     */
    @RolesAllowed(Roles.SUPPLIER)
    public void acceptTaskAgreement(String taskId, ContractVerdict verdict) {
        OpenTask task = workflow.require(taskId, "acceptTaskAgreement");
        verdict.require(Outcome.SIGNED, Outcome.RETURNED);
        Contract contract = subject(task, verdict.version());
        if (verdict.outcome().equals(Outcome.RETURNED)) {
            giveBack(task, contract, verdict.opinion());
            return;
        }
        contract.acceptTaskAgreement(actor.get().userName(), today(), calendar.workingDays(), law(contract));
        intoForce(contract);
        workflow.complete(task, Handoff.to(Outcome.SIGNED), verdict.opinion());
    }

    /**
     * Closes the contracts of a project. Called by the acceptance component when the project is closed, with the
     * applicant receiving archive and assets. Refuses while an amendment is under way.
     */
    @RolesAllowed(Roles.APPLICANT)
    public void close(String applicationNumber) {
        contracts.ofApplication(applicationNumber).stream().filter(c -> c.status() == ContractStatus.IN_FORCE)
                .forEach(c -> c.close(contracts.amendments(c.number())));
    }

    // ---- amendments ---------------------------------------------------------------------------------------------

    /**
     * The officer proposes an amendment of a contract in force, whatever stage the project is in; its own small process
     * begins. Refuses additions above ten percent of the original value together (EXE-01) or above what the project's
     * budget has free (BUDGET-X06, asked again when it comes into force), milestones already confirmed or paid, a second
     * amendment while one is under way, a project that is being settled.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public AmendmentView proposeAmendment(String contractNumber, AmendmentProposal proposal) {
        Contract contract = readable(contracts.contract(contractNumber));
        Amendment amendment = contract.propose(proposal, contracts.amendments(contractNumber),
                new AmendmentCheck.Bounds(law(contract).percent("EXE-01.additions"), book.free(contract), today()), actor.get().userName());
        contracts.add(amendment);
        contracts.flush();
        trail.subject(amendment.number(), contract.parties().projectNumber());
        trail.amount(amendment.amount());
        workflow.correlate("amend", contract.parties().applicationNumber(), Handoff.to(Outcome.SUBMITTED, contract.parties().buyer(),
                due(contract, "CONTRACT.amendment-days")).forEach(List.of(amendment.number())));
        return amendment.view();
    }

    /** The division head approves or rejects an amendment. Refuses the person who proposed it (CONTRACT-X11). */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public void approveAmendment(String taskId, ContractVerdict verdict) {
        OpenTask task = workflow.require(taskId, "approveAmendment");
        verdict.require(Outcome.APPROVED, Outcome.REJECTED);
        Amendment amendment = amendment(task, verdict.version());
        Contract contract = contracts.contract(amendment.contract());
        if (verdict.outcome().equals(Outcome.REJECTED)) {
            amendment.reject();
            workflow.complete(task, Handoff.to(Outcome.REJECTED), verdict.opinion());
            return;
        }
        amendment.approve(actor.get().userName());
        workflow.complete(task, to(contract, Outcome.APPROVED, contract.parties().supplier(), "CONTRACT.amendment-days"),
                verdict.opinion());
    }

    /** The supplier agrees to an amendment, which comes into force with its money, or rejects it. */
    @RolesAllowed(Roles.SUPPLIER)
    public void agreeAmendment(String taskId, ContractVerdict verdict) {
        OpenTask task = workflow.require(taskId, "agreeAmendment");
        verdict.require(Outcome.AGREED, Outcome.REJECTED);
        Amendment amendment = amendment(task, verdict.version());
        if (verdict.outcome().equals(Outcome.REJECTED)) {
            amendment.reject();
            workflow.complete(task, Handoff.to(Outcome.REJECTED), verdict.opinion());
            return;
        }
        Contract contract = contracts.contract(amendment.contract());
        amendment.agree(actor.get().userName(), today());
        book.amend(contract, amendment);
        amended.fire(new ContractAmended(amendment.number(), contract.number(), contract.parties().projectNumber(),
                amendment.amount(), contract.value(), amendment.milestone(), today()));
        workflow.complete(task, Handoff.to(Outcome.AGREED), verdict.opinion());
    }

    /** The amendment of this number, for its task pages; refuses strangers with NotFound. */
    @PermitAll
    public AmendmentView findAmendment(String number) {
        Amendment amendment = contracts.amendment(number);
        readable(contracts.contract(amendment.contract()));
        return amendment.view();
    }

    // ---- within -------------------------------------------------------------------------------------------------

    private Contract drafted(OpenTask task, ContractDraft draft) {
        Contract contract = contracts.contract(task.subject());
        trail.subject(contract.number(), contract.parties().projectNumber());
        if (draft.supervisor() != null && !draft.supervisor().isBlank()
                && identity.usersWith(Role.SUPERVISOR, draft.supervisor().trim()).isEmpty()) {
            throw new RuleViolation(InputRule.UNKNOWN_REFERENCE, "supervisor", draft.supervisor());
        }
        contract.draft(draft, law(contract), today(), actor.get().userName());
        tendered.ensureSame(contract);
        contracts.flush();
        workflow.value(contract.number(), contract.value());
        return contract;
    }

    private Contract subject(OpenTask task, long version) {
        Contract contract = contracts.contract(task.subject());
        Stale.check(contract.number(), version, contract.version());
        trail.subject(contract.number(), contract.parties().projectNumber());
        return contract;
    }

    private Amendment amendment(OpenTask task, long version) {
        Amendment amendment = contracts.amendment(task.subject());
        Stale.check(amendment.number(), version, amendment.version());
        Breaches.ensure(!actor.get().userName().equals(amendment.proposedBy()), ContractRule.SIGNER_DID_NOT_DRAFT);
        trail.subject(amendment.number(), task.projectNumber());
        trail.amount(amendment.amount());
        return amendment;
    }

    /** A verdict on the draft: back to the officer, or the reviewer's act is done and the next party has its days. */
    private void decide(OpenTask task, ContractVerdict verdict, String agreed, Consumer<Contract> act,
                        Function<Parties, String> next, String days) {
        verdict.require(agreed, Outcome.RETURNED);
        Contract contract = subject(task, verdict.version());
        if (verdict.outcome().equals(Outcome.RETURNED)) {
            giveBack(task, contract, verdict.opinion());
            return;
        }
        act.accept(contract);
        workflow.complete(task, to(contract, agreed, next.apply(contract.parties()), days), verdict.opinion());
    }

    private void giveBack(OpenTask task, Contract contract, String reason) {
        contract.returned();
        workflow.complete(task, to(contract, Outcome.RETURNED, contract.parties().buyer(), "CONTRACT.draft-days"), reason);
    }

    private void ensureSigningFree(Contract contract) {
        tendered.ensureSame(contract);
        String challenge = disputes.holding(contract.parties().procurementNumber()).orElse(null);
        Breaches.ensure(challenge == null, ContractRule.SIGNING_WAITS_FOR_THE_CHALLENGE, contract.number(), challenge);
    }

    private void intoForce(Contract contract) {
        book.open(contract);
        Parties parties = contract.parties();
        ContractView view = view(contract);
        signed.fire(new ContractSigned(contract.number(), contract.kind(), parties.applicationNumber(),
                parties.projectNumber(), contract.title(), parties.supplier(), parties.supplierName(), parties.partners(), contract.value(),
                view.signedOn(), view.publishBy(), view.fileBy()));
    }

    private Handoff to(Contract contract, String outcome, String party, String days) {
        return Handoff.to(outcome, party, due(contract, days));
    }

    private LocalDateTime due(Contract contract, String days) {
        return calendar.dueIn(law(contract).count(days));
    }

    /** No award letter is issued where quotations were asked for: their days count from the approval of the choice. */
    private ContractRule inTime(Contract contract) {
        return projects.project(contract.parties().projectNumber()).mode() == ProjectMode.QUOTATION
                ? ContractRule.SIGNED_WITHIN_THIRTY_DAYS_OF_QUOTATION_OR_REASON : ContractRule.SIGNED_WITHIN_THIRTY_DAYS_OR_REASON;
    }

    /** The law of the record's own date: the award or the allotment. */
    private Regulation law(Contract contract) {
        return regulations.asOf(contract.awardOn());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Contract readable(Contract contract) {
        access.check(contract);
        return contract;
    }

    private ContractView view(Contract contract) {
        return contract.view(contracts.amendments(contract.number()), workflow.caseOf(contract.parties().applicationNumber()).rest());
    }
}
