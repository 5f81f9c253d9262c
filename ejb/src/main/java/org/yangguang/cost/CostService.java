package org.yangguang.cost;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.document.DocumentService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.shared.Slice;
import org.yangguang.shared.Stale;
import org.yangguang.shared.UniqueKey;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.Workflow;

/** 费用确认: claim, confirmation line by line, invoice. One method per task of {@code cost.bpmn}. */
@Stateless
@Audited
public class CostService {

    static final String CLAIM_DAYS = "COST-X15.claim-days";
    static final String CONFIRM_DAYS = "COST-X15.confirm-days";
    static final String INVOICE_DAYS = "COST-X15.invoice-days";
    static final String REPLY_DAYS = "COST-X29.reply-days";

    /** Kind of the paper of a claimed line, before its number. */
    static final String EVIDENCE = "evidence-";
    /** Kind of the papers of a reply, before the line's place. */
    static final String REPLY = "reply-";

    @Inject
    private CostRepository costs;
    @Inject
    private CostSources sources;
    @Inject
    private CostAccess access;
    @Inject
    private AdvanceSetOff setOff;
    @Inject
    private Workflow workflow;
    @Inject
    private DocumentService documents;
    @Inject
    private CurrentActor currentActor;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * 费用申报: the supplier claims against the contract's items, and takes along what earlier claims released or restored
     * after their invoice. Refused without a paper of its own for each line, for items and prices that the contract does not
     * know, above what all other claims leave of an item, and above milestone, contract or budget; the last claim is refused
     * before all others are confirmed and settled (COST-X23).
     */
    @RolesAllowed(Roles.SUPPLIER)
    public void claimCost(String taskId, CostClaim claim) {
        OpenTask task = workflow.require(taskId, "claimCost");
        costs.holdContractOf(task.subject());
        CostConfirmation cost = load(task.subject(), claim.version());
        CostView before = view(cost);
        cost.claim(currentActor.get(), claim, sources.terms(cost.milestone()),
                paper -> documents.has(cost.number(), EVIDENCE + paper), now());
        noted(cost, before, cost.claimed());
        workflow.complete(task, Handoff.to(Outcome.SUBMITTED, cost.buyer(), dueIn(CONFIRM_DAYS)), claim.remark());
    }

    /**
     * 费用确认: the project officer accepts each line, cuts it with ground and reason or holds it until what is asked is there,
     * and what is undisputed goes on at once (保障中小企业款项支付条例第十七条); or returns the claim. Refused above claim, item,
     * milestone, contract or budget, and to whoever has claimed; the last claim holds nothing (COST-X24). Moves the contract's
     * balance row.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void confirmCost(String taskId, CostDecision decision) {
        OpenTask task = workflow.require(taskId, "confirmCost");
        costs.holdContractOf(task.subject());
        CostConfirmation cost = load(task.subject(), decision.version());
        CostView before = view(cost);
        Handoff handoff;
        if ("confirmed".equals(decision.outcome())) {
            cost.confirm(currentActor.get(), task.onBehalfOf(), decision, sources.termsToConfirm(cost.milestone()), now(), dueIn(REPLY_DAYS));
            sources.confirm(cost);
            noted(cost, before, cost.confirmed());
            handoff = Handoff.to("confirmed", cost.supplier(), dueIn(INVOICE_DAYS));
        } else if (Outcome.RETURNED.equals(decision.outcome())) {
            cost.giveBack(currentActor.get(), task.onBehalfOf(), decision.opinion());
            noted(cost, before, cost.claimed());
            handoff = Handoff.to(Outcome.RETURNED, cost.supplier(), dueIn(CLAIM_DAYS));
        } else {
            throw new RuleViolation(InputRule.UNKNOWN_CHOICE, "outcome", String.valueOf(decision.outcome()));
        }
        workflow.complete(task, handoff, decision.opinion());
    }

    /**
     * 提交发票: the supplier's invoices for exactly the confirmed sum. Refused with another sum, numbers that do not fit their
     * kind, a number already used anywhere in the system (which says where), a file that says otherwise or none; the last one also
     * while a reply to a cut is unanswered (COST-X35).
     */
    @RolesAllowed(Roles.SUPPLIER)
    public void submitInvoice(String taskId, CostInvoice command) {
        OpenTask task = workflow.require(taskId, "submitInvoice");
        CostConfirmation cost = load(task.subject(), command.version());
        cost.stands(CostStatus.CONFIRMED);
        CostView before = view(cost);
        CostTerms terms = sources.terms(cost.milestone());
        enter(command.invoices(), terms, cost.confirmed(), cost.number(), false);
        cost.invoiced(terms.closing());
        noted(cost, before, cost.confirmed());
        workflow.complete(task, Handoff.to(Outcome.SUBMITTED), null);
    }

    /**
     * Enters the invoice of an advance, which has no cost confirmation; called by the payment component when the supplier
     * requests it. An invoice entered before a return is replaced. Refuses what {@link #submitInvoice} refuses.
     */
    @RolesAllowed(Roles.SUPPLIER)
    public void invoiceAdvance(String milestone, Money sum, InvoiceEntry invoice) {
        costs.removeInvoices(milestone);
        enter(Stream.ofNullable(invoice).toList(), sources.terms(milestone), sum, milestone, true);
    }

    private void enter(List<InvoiceEntry> entries, CostTerms terms, Money sum, String owner, boolean single) {
        new InvoiceCheck(terms.supplier(), sources.creditCode(terms.supplier()), terms.supplierName(), sum, terms.signedOn(), LocalDate.now(clock),
                documents.has(owner, "invoice"), sources.invoiceFiles(owner),
                key -> costs.invoiceWithKey(key).map(Invoice::milestone).orElse(null)).check(entries, single);
        for (InvoiceEntry entry : entries) {
            try {
                costs.add(new Invoice(terms.milestone(), terms.supplier(), entry, currentActor.get().userName(), now()));
            } catch (PersistenceException refused) {
                if (UniqueKey.refused(refused, CostRepository.ONE_INVOICE)) {
                    throw new RuleViolation(CostRule.INVOICE_IS_NEW, "invoiceNumber", entry.number().strip(), "—");
                }
                throw refused;
            }
        }
    }

    /** The confirmation of this number; called by pages, forms and the API. A supplier's is nobody else's (NotFound). */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public CostView viewCost(String number) {
        return view(access.readable(costs.withNumber(number), number));
    }

    /** The confirmation of this milestone; called by the task pages and by the payment. */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public CostView viewOfMilestone(String milestone) {
        return view(access.readable(costs.ofMilestone(milestone), milestone));
    }

    /** What the contract allows on this milestone; called by the pages of claim and confirmation. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.FINANCE_OFFICER,
        Roles.FINANCE_LEAD, Roles.AUDITOR})
    public CostTerms viewTerms(String milestone) {
        return sources.terms(access.readable(costs.ofMilestone(milestone), milestone).milestone());
    }

    /**
     * From the confirmed sum (before the confirmation the claimed one) to what the payment request will ask; called by the pages of
     * claim and confirmation and by the printed form. NotFound before anything is claimed.
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public Deductions viewDeductions(String milestone) {
        CostConfirmation cost = access.readable(costs.ofMilestone(milestone), milestone);
        Money basis = cost.confirmed() != null ? cost.confirmed() : cost.claimed();
        if (basis == null) {
            throw new NotFound("cost", milestone);
        }
        Money recovered = setOff.recoverable(milestone, basis);
        return new Deductions(basis, recovered, basis.minus(recovered));
    }

    /** The invoices of a milestone, entered here or with the request of its advance; called by the payment. */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<InvoiceView> listInvoices(String milestone) {
        sources.terms(milestone);
        return costs.invoices(milestone).stream().map(Invoice::view).toList();
    }

    /** The confirmations of a project; called by the dossier. Outside the ministry only one's own. */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<CostView> listOfProject(String project) {
        return costs.ofProject(project).stream().filter(access::mayRead).map(this::view).toList();
    }

    /** One page of the register of confirmations, newest first; a supplier finds its own only. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<CostView> register(CostFilter filter, int first, int count) {
        return costs.register(filter, currentActor.narrowedTo(), Slice.first(first), Slice.count(count, Slice.MOST)).stream().map(this::view).toList();
    }

    /** How many {@link #register} would find, for this actor. Called by the register's page. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public long countRegister(CostFilter filter) {
        return costs.count(filter, currentActor.narrowedTo());
    }

    /**
     * The confirmations claimed in a year, by number: as many as a page has, from after this one on, null for the first; a
     * supplier finds its own only. Called by the cost ledger, which goes on while others work.
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public List<CostView> listClaimed(int year, String after) {
        return costs.claimed(startOf(year), startOf(year + 1), currentActor.narrowedTo(), after, Slice.MOST).stream().map(this::view).toList();
    }

    /** How many {@link #listClaimed} gives in all, for this actor. Called by the cost ledger. */
    @RolesAllowed({Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER, Roles.LEGAL_ADVISER,
        Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public long countClaimed(int year) {
        return costs.countClaimed(startOf(year), startOf(year + 1), currentActor.narrowedTo());
    }

    private static LocalDateTime startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay();
    }

    private CostConfirmation load(String milestone, long version) {
        CostConfirmation cost = costs.ofMilestone(milestone).orElseThrow(() -> new NotFound("cost", milestone));
        Stale.check(cost.number(), version, cost.version());
        return cost;
    }

    private CostView view(CostConfirmation cost) {
        return cost.view(costs.invoices(cost.milestone()).stream().map(Invoice::view).toList());
    }

    private void noted(CostConfirmation cost, CostView before, Money amount) {
        trail.subject(cost.number(), cost.project());
        trail.amount(amount);
        workflow.value(cost.milestone(), amount);
        trail.change(before, view(cost));
    }

    private LocalDateTime dueIn(String parameter) {
        return calendar.dueIn(regulations.asOf(LocalDate.now(clock)).count(parameter));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }
}
