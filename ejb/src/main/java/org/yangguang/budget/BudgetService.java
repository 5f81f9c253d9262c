package org.yangguang.budget;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.audit.AuditTrail;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Roles;
import org.yangguang.project.IndicatorKind;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.ProjectMode;
import org.yangguang.workflow.Workflow;

/** Door of 编制预算: the budget of a project through its tasks, and the balances that later stages move. */
@Stateless
@Audited
public class BudgetService {

    @Inject
    private BudgetRepository budgets;
    @Inject
    private Balances balances;
    @Inject
    private AnnualWork annual;
    @Inject
    private ClosingRepository closings;
    @Inject
    private ProjectService projects;
    @Inject
    private RegulationService regulations;
    @Inject
    private CalendarService calendar;
    @Inject
    private Workflow workflow;
    @Inject
    private CurrentActor actor;
    @Inject
    private AuditTrail trail;
    @Inject
    private Clock clock;

    /**
     * The version of a project's budget that is in force. Called by later stages inside their own guarded doors, with the
     * project's or the application's number; the approval's document number gates the tender notice (BUD-01).
     *
     * @throws RuleViolation BUDGET_IS_APPROVED when there is none yet
     */
    @PermitAll
    public BudgetView budget(String number) {
        return budgets.approved(number).map(b -> b.view(budgets.codeNames()))
                .orElseThrow(() -> new RuleViolation(BudgetRule.BUDGET_IS_APPROVED, null, number));
    }

    /** The balance of each line of a project's budget, in the budget's order. Called by later stages and registers. */
    @PermitAll
    public List<BudgetBalanceView> findBalances(String projectNumber) {
        return budgets.balances(projectNumber).stream().map(BudgetBalance::view).toList();
    }

    /**
     * How many lines each project's budget has in a year, with those carried into it. Called by the ledger of budgets, which
     * takes from it the projects that the actor may read; a number of lines alone tells nobody anything.
     */
    @PermitAll
    public Map<String, Long> countLines(int year) {
        return budgets.countLines(year);
    }

    /**
     * All versions of a project's budget, the first first, for those who may read the project.
     *
     * @throws NotFound no such project, or not one the actor may read
     */
    @PermitAll
    public List<BudgetView> listVersions(String number) {
        ProjectView project = projects.viewProject(number);
        Map<String, String> names = budgets.codeNames();
        return project.applicationNumber() == null ? List.of()
                : budgets.versions(project.applicationNumber()).stream().map(b -> b.view(names)).toList();
    }

    /**
     * The version being worked on or in force, for those who may read the project.
     *
     * @throws NotFound no such project or no budget yet, or not one the actor may read
     */
    @PermitAll
    public BudgetView viewNewest(String number) {
        List<BudgetView> versions = listVersions(number);
        if (versions.isEmpty()) {
            throw new NotFound("budget", number);
        }
        return versions.get(versions.size() - 1);
    }

    /** The budget codes that lines may carry (FMT-05, GB/T 支出功能和经济分类). Called by the form of a budget and the API. */
    @PermitAll
    public List<CodeView> findCodes() {
        return budgets.codes();
    }

    /** Points per kind of target in force on a day (PERF-03, 财预〔2020〕10号). Called by the form of a budget and when it is handed in. */
    @PermitAll
    public Map<IndicatorKind, BigDecimal> findWeights(LocalDate lawDate) {
        Regulation regulation = regulations.asOf(lawDate);
        Map<IndicatorKind, BigDecimal> weights = new LinkedHashMap<>();
        for (IndicatorKind kind : IndicatorKind.values()) {
            weights.put(kind, regulation.percent("BUDGET-WEIGHT." + kind.word()));
        }
        return weights;
    }

    /** Keeps what the applicant has typed so far, without handing it in. Refuses only what cannot be stored. */
    @RolesAllowed(Roles.APPLICANT)
    public BudgetView saveBudget(String taskId, BudgetForm form) {
        OpenTask task = workflow.require(taskId, "prepareBudget");
        Budget budget = read(task, form.version());
        budget.save(form);
        trail.subject(budget.projectNumber(), budget.projectNumber());
        budgets.flush();
        return budget.view(budgets.codeNames());
    }

    /**
     * 编制预算, by the applicant: lines with function and economic codes, sources and years, and the performance targets.
     * Refuses a budget without targets (预算法第三十二条), above the approved amount, with codes that are not in the
     * classification, or with weights that do not add up.
     */
    @RolesAllowed(Roles.APPLICANT)
    public void prepareBudget(String taskId, BudgetForm form) {
        OpenTask task = workflow.require(taskId, "prepareBudget");
        Budget budget = read(task, form.version());
        ProjectView project = projects.project(budget.projectNumber());
        budget.submit(form, measure(budget, project), actor.get().userName(), LocalDateTime.now(clock));
        finish(task, budget, handoff(Outcome.SUBMITTED, project.buyer(), budget, "BUDGET-DUE.review"), form.opinion());
    }

    private BudgetCheck.Measure measure(Budget budget, ProjectView project) {
        Map<String, Set<String>> codes = budgets.codes().stream().collect(Collectors.groupingBy(CodeView::kind,
                Collectors.mapping(CodeView::code, Collectors.toSet())));
        return new BudgetCheck.Measure(budget.approvedAmount(), codes.getOrDefault("function", Set.of()),
                codes.getOrDefault("economic", Set.of()), findWeights(budget.lawDate()),
                Math.min(project.startsOn().getYear(), budget.lawDate().getYear()),
                Math.max(project.endsOn().getYear(), budget.lawDate().getYear()) + 1, project.mode() != ProjectMode.TRANSFER);
    }

    /** 预算初审, by the department's officer: forwards to the finance department or returns with the reason. */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void reviewBudget(String taskId, BudgetReview review) {
        OpenTask task = workflow.require(taskId, "reviewBudget");
        Budget budget = read(task, review.version());
        ProjectView project = projects.project(budget.projectNumber());
        if (Outcome.among(review.outcome(), Outcome.FORWARDED, Outcome.RETURNED).equals(Outcome.FORWARDED)) {
            Outcome.said(review.opinion());
            budget.review(actor.get().userName(), LocalDateTime.now(clock));
            finish(task, budget, handoff(Outcome.FORWARDED, project.finance(), budget, "BUDGET-DUE.approve"), review.opinion());
        } else {
            budget.returned(review.opinion(), actor.get().userName(), true);
            finish(task, budget, handoff(Outcome.RETURNED, project.applicant(), budget, "BUDGET-DUE.prepare"), review.opinion());
        }
    }

    /**
     * 预算批复, by the finance department's lead: with the approval's document number the version comes into force and its
     * balance rows stand; a former version is superseded. Or returns to the officer or the applicant, or refuses the
     * budget, which ends the project.
     */
    @RolesAllowed(Roles.FINANCE_LEAD)
    public void approveBudget(String taskId, BudgetApproval decision) {
        OpenTask task = workflow.require(taskId, "approveBudget");
        Budget budget = read(task, decision.version());
        ProjectView project = projects.project(budget.projectNumber());
        String by = actor.get().userName();
        switch (Outcome.among(decision.outcome(), Outcome.APPROVED, Outcome.RETURNED, Outcome.RETURNED_TO_APPLICANT, Outcome.REJECTED)) {
            case Outcome.APPROVED -> {
                budgets.approved(budget.projectNumber()).ifPresent(Budget::supersede);
                budget.approve(decision, budgets.documentNumberTaken(decision.documentNumber()), by, LocalDate.now(clock));
                Outcome.said(decision.opinion());
                balances.allot(budget, closings.closedYears(project.finance()));
                trail.amount(budget.total());
                finish(task, budget, Handoff.to(Outcome.APPROVED, project.buyer()), decision.opinion());
            }
            case Outcome.RETURNED -> {
                budget.returned(decision.opinion(), by, false);
                finish(task, budget, handoff(Outcome.RETURNED, project.buyer(), budget, "BUDGET-DUE.review"), decision.opinion());
            }
            case Outcome.RETURNED_TO_APPLICANT -> {
                budget.returned(decision.opinion(), by, true);
                finish(task, budget, handoff(Outcome.RETURNED_TO_APPLICANT, project.applicant(), budget, "BUDGET-DUE.prepare"),
                        decision.opinion());
            }
            default -> {
                budget.reject(decision.opinion(), by);
                projects.refused(budget.projectNumber(), decision.opinion());
                finish(task, budget, Handoff.to(Outcome.REJECTED), decision.opinion());
            }
        }
    }

    /**
     * 一上, by the managing department's officer: the units' projects with their amounts by budget code. Refuses unknown codes
     * (预算法第四十六条), units and projects, and rows that stand twice; everything at once.
     */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void proposeAnnual(String taskId, AnnualProposal proposal) {
        annual.propose(workflow.require(taskId, "proposeAnnual"), proposal);
    }

    /** The division head hands 一上 or 二上 to the finance department, or gives it back with the reason. */
    @RolesAllowed(Roles.DIVISION_HEAD)
    public void submitAnnual(String taskId, AnnualVerdict verdict) {
        annual.submit(workflow.require(taskId, "submitAnnual"), verdict);
    }

    /**
     * 一下, by a finance officer: the control figure with its document number and date, or the return of 一上. Refuses a date
     * in the future or before that of a former figure.
     */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public void issueControlFigures(String taskId, ControlFigure figure) {
        annual.control(workflow.require(taskId, "issueControlFigures"), figure);
    }

    /** 二上, by the managing department's officer: each row's amount. Refuses a sum above the control figure (预算法第三十二条). */
    @RolesAllowed(Roles.PROJECT_OFFICER)
    public void fitAnnual(String taskId, AnnualFit fit) {
        annual.fit(workflow.require(taskId, "fitAnnual"), fit);
    }

    /**
     * 二下, by the finance lead: approves the year's budget after the people's congress and the finance ministry, or returns
     * it to 二上 or to a new control figure. Refuses days out of order and a document number already used; what is later than
     * the law's twenty and fifteen days is shown (预算法第五十二条).
     */
    @RolesAllowed(Roles.FINANCE_LEAD)
    public void approveAnnual(String taskId, AnnualApproval approval) {
        annual.approve(workflow.require(taskId, "approveAnnual"), approval);
    }

    /** A finance officer enters where and when the approved budget was published (预算法第十四条). Refuses a day before the approval. */
    @RolesAllowed(Roles.FINANCE_OFFICER)
    public void publishAnnual(String taskId, AnnualPublication publication) {
        annual.publish(workflow.require(taskId, "publishAnnual"), publication);
    }

    /**
     * Sets a contract's value aside on the lines of the budget, in their order; called when the contract is signed and
     * with the increase when it is amended. Refuses more than is free (采法§6).
     *
     * @param cause number of the contract, or of the amendment
     */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.AUTHORITY_OFFICER})
    public void commit(String projectNumber, String contractNumber, Money amount, String cause) {
        balances.commit(projectNumber, contractNumber, amount, cause);
    }

    /**
     * All that a project's budget allots and that was not recovered as surplus, held until the transaction ends, so that whoever divides it divides it alone.
     * Called by the payment component when a month's plan is set (预算法第十三条); a project without a budget has nothing.
     */
    @RolesAllowed(Roles.FINANCE_LEAD)
    public Money holdAllotted(String projectNumber) {
        return Money.sum(budgets.lockedBalances(projectNumber).stream().map(BudgetBalance::view)
                .map(b -> b.allotted().minus(b.surplus())).toList());
    }

    /**
     * Gives back what a contract no longer needs: a reduction, an end before its time. Refuses what is confirmed or paid.
     *
     * @param cause number of the amendment, or of what ends the contract
     */
    @RolesAllowed({Roles.DIVISION_HEAD, Roles.SUPPLIER, Roles.PROJECT_OFFICER, Roles.FINANCE_OFFICER, Roles.AUTHORITY_OFFICER})
    public void release(String contractNumber, Money amount, String cause) {
        balances.release(contractNumber, amount, cause);
    }

    /**
     * A confirmed cost of a contract; called by cost confirmation, after the contract's balance. Refuses more than is contracted.
     *
     * @param confirmation number of the cost confirmation (QR)
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD})
    public void confirm(String contractNumber, String milestone, Money amount, String confirmation) {
        balances.confirm(contractNumber, milestone, amount, confirmation);
    }

    /**
     * A payment of a contract, the advance included; called when a payment is recorded. Refuses more than is contracted, and
     * what the budget of the year in which it was paid, with what was carried into it, does not give (预算法第十八条、第四十二条).
     *
     * @param payment number of the payment order (ZF)
     */
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD})
    public void pay(String contractNumber, String milestone, Money amount, String payment, LocalDate paidOn) {
        balances.pay(contractNumber, milestone, amount, payment, paidOn);
    }

    private Budget read(OpenTask task, long version) {
        Budget budget = budgets.newestLocked(task.applicationNumber())
                .orElseThrow(() -> new NotFound("budget", task.applicationNumber()));
        budget.ensureRead(version);
        return budget;
    }

    private Handoff handoff(String outcome, String party, Budget budget, String dueCode) {
        return Handoff.to(outcome, party, calendar.dueIn(regulations.asOf(budget.lawDate()).count(dueCode)));
    }

    private void finish(OpenTask task, Budget budget, Handoff handoff, String opinion) {
        trail.subject(budget.projectNumber(), budget.projectNumber());
        budgets.flush();
        workflow.value(budget.applicationNumber(), budget.total());
        workflow.complete(task, handoff, opinion);
    }
}
