package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.acceptance.AcceptanceService;
import org.yangguang.budget.BudgetStatus;
import org.yangguang.budget.BudgetView;
import org.yangguang.budget.BudgetService;
import org.yangguang.contract.AmendmentStatus;
import org.yangguang.contract.AmendmentView;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.contract.MilestoneView;
import org.yangguang.cost.CostView;
import org.yangguang.cost.InvoiceView;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.payment.PaymentView;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.selection.DecidedByList;
import org.yangguang.selection.ListService;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.ProjectMode;
import org.yangguang.workflow.WorkflowService;

/** The records that a payment has come through, each with who decided on it. */
@Dependent
class TraceSteps {

    private static final Set<String> SIGNING = Set.of("signAsBuyer", "acceptTaskAgreement");
    private static final Set<String> AWARDING = Set.of("awardTender", "approveQuotation");

    @Inject
    private FormParts parts;
    @Inject
    private WorkflowService workflow;
    @Inject
    private DocumentService documents;
    @Inject
    private ImplementationService implementation;
    @Inject
    private AcceptanceService acceptances;
    @Inject
    private ProjectService projects;
    @Inject
    private BudgetService budgets;
    @Inject
    private ListService lists;

    /** A person's word and its day. */
    private record Decision(String person, LocalDate on) {

        static final Decision NONE = new Decision(null, null);

        static Decision of(String person, LocalDateTime at) {
            return at == null ? NONE : new Decision(person, at.toLocalDate());
        }
    }

    /**
     * From the payment to the award of its contract.
     *
     * @param costs of the payment's milestone, confirmed; empty for an advance
     * @param bids  the winner's price list
     */
    List<TraceStep> toTheAward(PaymentView payment, List<CostView> costs, ContractView contract, List<BidLine> bids) {
        List<TraceStep> steps = new ArrayList<>();
        DeliveryView delivery = implementation.deliveries(contract.number()).stream().filter(d -> d.number().equals(payment.milestone())).findFirst()
                .orElse(null);
        boolean delivered = delivery != null && delivery.acceptedOn() != null;
        Decision paid = hand(payment, payment.paidOn() == null ? "approvePayment" : "recordPayment");
        steps.add(new TraceStep(TraceStage.PAYMENT, payment.number(), contract.number(), payment.milestoneTitle(), payment.amount(), paid.person(),
                payment.paidOn() == null ? paid.on() : payment.paidOn(), payment.voucherNumber(), null, delivered ? List.of() : documents.of(payment.milestone())));
        for (CostView cost : costs) {
            Decision confirmed = Decision.of(cost.confirmedByName(), cost.confirmedAt());
            steps.add(new TraceStep(TraceStage.COST, cost.number(), contract.number(), cost.milestoneTitle(), cost.confirmed(), confirmed.person(), confirmed.on(),
                    cost.invoices().isEmpty() ? null : String.join("、", cost.invoices().stream().map(InvoiceView::number).toList()), null, documents.of(cost.number())));
        }
        if (delivered) {
            steps.add(new TraceStep(TraceStage.DELIVERY, delivery.number(), contract.number(), delivery.name(), null, parts.person(delivery.acceptedBy()),
                    delivery.acceptedOn(), null, delivery.criteria(), documents.of(delivery.number())));
        }
        MilestoneView agreed = contract.milestone(payment.milestone());
        if (agreed.kind() == MilestoneKind.FINAL) {
            acceptances.findAcceptance(payment.application()).filter(a -> a.certifiedOn() != null).ifPresent(accepted -> steps.add(new TraceStep(TraceStage.ACCEPTANCE,
                    accepted.number(), contract.number(), accepted.title(), null, parts.person(accepted.certifiedBy()), accepted.certifiedOn(), null, null,
                    documents.of(accepted.number()))));
        }
        steps.add(milestone(contract, agreed));
        Decision signed = last(contract.number(), SIGNING);
        steps.add(new TraceStep(TraceStage.CONTRACT, contract.number(), contract.number(), contract.title(), contract.value(), signed.person(), contract.signedOn(),
                contract.documentNumber(), null, documents.of(contract.number())));
        if (contract.procurementNumber() != null) {
            Decision awarded = last(contract.procurementNumber(), AWARDING);
            steps.add(new TraceStep(projects.project(contract.projectNumber()).mode() == ProjectMode.QUOTATION ? TraceStage.QUOTATION : TraceStage.TENDER,
                    contract.procurementNumber(), contract.number(), contract.title(), bids.isEmpty() ? contract.awardAmount()
                    : bids.get(0).price(), awarded.person(), contract.awardOn(), null, null, documents.of(contract.procurementNumber())));
        }
        return steps;
    }

    /** The budget that the money stood in, and the approval of the project. */
    List<TraceStep> toTheApproval(String number, ContractView contract) {
        ProjectView project = projects.project(number);
        List<TraceStep> steps = new ArrayList<>();
        budgets.listVersions(number).stream().filter(v -> v.status() == BudgetStatus.APPROVED).findFirst().ifPresent(budget -> steps.add(budget(budget, contract)));
        Decision approved = approval(project);
        steps.add(new TraceStep(TraceStage.PROJECT, number, contract.number(), project.title(), project.approvedAmount(), approved.person(), approved.on(), null, null,
                documents.of(project.applicationNumber())));
        return steps;
    }

    private TraceStep budget(BudgetView budget, ContractView contract) {
        return new TraceStep(TraceStage.BUDGET, budget.projectNumber(), contract.number(), null, budget.total(), parts.person(budget.approvedBy()), budget.approvedOn(),
                budget.documentNumber(), null, List.<DocumentView>of());
    }

    /** With its agreed day, the clause by which its instalment is paid, and the amendments that have changed it. */
    private static TraceStep milestone(ContractView contract, MilestoneView milestone) {
        String amended = contract.amendments().stream().filter(a -> a.status() == AmendmentStatus.IN_FORCE && milestone.number().equals(a.milestone()))
                .map(AmendmentView::number).collect(Collectors.joining("、"));
        return new TraceStep(TraceStage.MILESTONE, milestone.number(), contract.number(), milestone.name() + " · " + milestone.dueOn(), milestone.instalment(), null, null,
                amended.isEmpty() ? null : amended, contract.clauses() == null ? null : contract.clauses().payment(), List.of());
    }

    private Decision approval(ProjectView project) {
        DecidedByList decided = lists.findDecision(project.applicationNumber()).orElse(null);
        if (decided != null) {
            return Decision.of(decided.decidedBy(), decided.decidedAt());
        }
        return workflow.listSteps(project.applicationNumber()).stream().filter(s -> !s.current() && Outcome.APPROVED.equals(s.outcome())
                        && s.task().startsWith("approveAs")).reduce((a, b) -> b).map(s -> Decision.of(s.person(), s.at()))
                .orElse(Decision.of(null, project.approvedAt()));
    }

    private static Decision hand(PaymentView payment, String step) {
        PaymentView.Hand hand = payment.last(step);
        return hand == null ? Decision.NONE : Decision.of(hand.displayName(), hand.at());
    }

    private Decision last(String subject, Set<String> tasks) {
        return workflow.listSteps(subject).stream().filter(s -> !s.current() && tasks.contains(s.task())).reduce((a, b) -> b)
                .map((FlowStep s) -> Decision.of(s.person(), s.at())).orElse(Decision.NONE);
    }
}
