package org.yangguang.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetView;
import org.yangguang.calendar.CalendarService;
import org.yangguang.cost.CostService;
import org.yangguang.cost.InvoiceView;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Roles;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentView;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.RegulationService;
import org.yangguang.reports.ApprovalForm;
import org.yangguang.reports.AwardLetter;
import org.yangguang.reports.Forms;
import org.yangguang.reports.Imprint;
import org.yangguang.reports.Opinion;
import org.yangguang.reports.PaymentOrder;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Capitals;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.RuleViolation;
import org.yangguang.tender.AwardLetterView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.WorkflowService;

/** The printed forms. What may be read may be printed: each form asks the doors of its stages, which refuse strangers. */
@Stateless
@Audited
public class FormsService {

    private static final Set<String> STAGES = Set.of("project", "budget", "appraisal", "tender", "contract", "implementation", "cost",
            "performance", "acceptance", "payment");
    private static final Forms FORMS = new Forms();

    @Inject
    private ApprovalFacts approvals;
    @Inject
    private PaymentService payments;
    @Inject
    private CostService costs;
    @Inject
    private BudgetService budgets;
    @Inject
    private TenderRegisterService tenders;
    @Inject
    private WorkflowService workflow;
    @Inject
    private DocumentService documents;
    @Inject
    private IdentityService identity;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private CurrentActor currentActor;
    @Inject
    private Clock clock;

    /**
     * 审批单 of a stage; called by pages and GET /api/v1/forms/approval. Refuses an unknown stage, and a record that the
     * actor may not see (NotFound).
     *
     * @param number application, project, contract, milestone, cost confirmation or payment order number
     * @param stage  word of the stage whose opinions are printed
     */
    @RolesAllowed({Roles.APPLICANT, Roles.RECOMMENDING_UNIT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewApprovalForm(String number, String stage) {
        if (!STAGES.contains(String.valueOf(stage))) {
            throw new RuleViolation(InputRule.UNKNOWN_CHOICE, "stage", String.valueOf(stage));
        }
        ApprovalFacts.Facts facts = approvals.of(stage, number);
        List<FlowStep> steps = workflow.listSteps(facts.subject()).stream().filter(s -> s.stage().equals(stage) && !s.current()).toList();
        List<Opinion> opinions = steps.stream().map(s -> new Opinion(office(stage, s.task()), s.opinion(),
                FormTexts.outcome(stage, s.outcome()), s.person(), s.onBehalfOf(), s.at())).toList();
        // papers that came with the application bear the number that its draft had
        String draft = stage.equals("project") ? facts.project().draftNumber() : facts.subject();
        List<String> papers = Stream.of(facts.subject(), number, draft).distinct().flatMap(owner -> documents.of(owner).stream())
                .map(DocumentView::fileName).toList();
        String heading = ministry(facts.project()) + "专项资金项目" + FormTexts.of(stageKey(stage)) + "审批单";
        String subject = "关于" + facts.project().title() + FormTexts.of(stageKey(stage)) + "的请示";
        return PrintedPaper.pdf("approval-" + stage + "-" + number, FORMS.approvalForm(new ApprovalForm(heading, facts.documentNumber(), null,
                subject, facts.facts(), facts.amountLabel(), facts.amount() == null ? null : facts.amount().yuan(),
                facts.amount() == null ? null : Capitals.of(facts.amount()), opinions, papers,
                imprint(List.of(facts, opinions, papers)))));
    }

    /**
     * 中标通知书; called by pages and GET /api/v1/forms/award-letters. Refuses whoever may not see the award (NotFound).
     *
     * @param lot counted from one
     */
    @RolesAllowed({Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.PROCUREMENT_AGENT, Roles.AUDITOR, Roles.SUPPLIER})
    public PrintedPaper viewAwardLetter(String number, int lot) {
        AwardLetterView award = tenders.viewAwardLetter(number, lot);
        LocalDate signBy = calendar.workingDays().plusCalendarDays(award.awardedOn(),
                regulations.asOf(award.awardedOn()).count("CON-01.sign"));
        return PrintedPaper.pdf("award-" + number + "-" + lot, FORMS.awardLetter(new AwardLetter(award.number(), award.projectNumber(),
                award.title(), award.lotName(), award.supplierName(), award.price().yuan(), Capitals.of(award.price()), null, signBy,
                award.buyerName(), award.agencyName(), award.awardedOn(), imprint(award))));
    }

    /**
     * 拨款单; called by pages and GET /api/v1/forms/payment-orders. A supplier prints its own only; refused (NotFound)
     * before the order is written.
     */
    @RolesAllowed({Roles.SUPPLIER, Roles.APPLICANT, Roles.PROJECT_OFFICER, Roles.DIVISION_HEAD, Roles.AUTHORITY_OFFICER,
        Roles.LEGAL_ADVISER, Roles.FINANCE_OFFICER, Roles.FINANCE_LEAD, Roles.AUDITOR})
    public PrintedPaper viewPaymentOrder(String number) {
        PaymentView payment = payments.viewPayment(number);
        if (payment.functionCode() == null) {
            throw new NotFound("payment", number);
        }
        BudgetView.Line line = budgets.budget(payment.project()).lines().stream().filter(l -> l.code().equals(payment.budgetLine()))
                .findFirst().orElse(null);
        String invoice = costs.findInvoice(payment.milestone()).map(FormsService::invoice).orElse(null);
        List<Opinion> opinions = payment.hands().stream().map(h -> new Opinion(office("payment", h.step()), h.opinion(),
                FormTexts.outcome("payment", h.outcome()), h.displayName(), h.onBehalfOf() == null ? null : identity.displayName(h.onBehalfOf()),
                h.at())).toList();
        return PrintedPaper.pdf(number, FORMS.paymentOrder(new PaymentOrder(ministryOf(payment.finance()) + "专项资金拨款单", number,
                payment.project(), payment.title(), payment.contract(), payment.milestone() + " " + payment.milestoneTitle(),
                FormTexts.of("payment.kind." + payment.kind().word()), identity.organisation(payment.finance()).name(), payment.payeeName(),
                payment.bank(), payment.account(), payment.payable().yuan(), payment.recovered().yuan(), payment.amount().yuan(),
                Capitals.of(payment.amount()), payment.functionCode() + name(line == null ? null : line.functionName()),
                payment.economicCode() + name(line == null ? null : line.economicName()), payment.planMonth(), payment.dueOn(), invoice,
                payment.voucherNumber(), payment.paidOn(), opinions, imprint(payment))));
    }

    private Imprint imprint(Object content) {
        return new Imprint(currentActor.get().displayName(), LocalDateTime.now(clock), CheckCode.of(content));
    }

    private static String stageKey(String stage) {
        return "forms.stage." + stage;
    }

    /** The task's name, broken where the form's narrow label column wants it. */
    private static String office(String stage, String task) {
        String name = FormTexts.of((task.equals("cosign") ? "workflow." : stage + ".") + task);
        return name.length() > 4 ? name.substring(0, name.length() - 2) + "\n" + name.substring(name.length() - 2) : name;
    }

    private static String name(String text) {
        return text == null ? "" : " " + text;
    }

    private static String invoice(InvoiceView invoice) {
        return FormTexts.of("cost.kind." + invoice.kind().word()) + " " + (invoice.code() == null ? "" : invoice.code() + " ") + invoice.number();
    }

    private String ministry(ProjectView project) {
        return ministryOf(project.buyer());
    }

    /** The name above: a department's forms carry its ministry's name. */
    private String ministryOf(String department) {
        OrganisationView organisation = identity.organisation(department);
        return organisation.parent() == null ? organisation.name() : identity.organisation(organisation.parent()).name();
    }
}
