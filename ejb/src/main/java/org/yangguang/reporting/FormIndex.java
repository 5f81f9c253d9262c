package org.yangguang.reporting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yangguang.acceptance.AcceptanceService;
import org.yangguang.appraisal.AppraisalService;
import org.yangguang.appraisal.OpinionStatus;
import org.yangguang.budget.BudgetService;
import org.yangguang.budget.BudgetStatus;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.cost.CostService;
import org.yangguang.identity.Role;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.payment.PaymentService;
import org.yangguang.performance.PerformanceService;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.tender.LotView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderView;

/** Which forms there are for a project, for the actor, in the order of the stages. */
@Dependent
class FormIndex {

    private static final Set<Role> STAFF = Set.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.AUTHORITY_OFFICER, Role.LEGAL_ADVISER,
            Role.FINANCE_OFFICER, Role.FINANCE_LEAD, Role.AUDITOR);
    private static final Set<Role> APPRAISAL = Set.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.AUTHORITY_OFFICER, Role.FINANCE_OFFICER,
            Role.FINANCE_LEAD, Role.AUDITOR, Role.EXPERT);
    private static final Set<Role> AWARD = Set.of(Role.PROJECT_OFFICER, Role.DIVISION_HEAD, Role.PROCUREMENT_AGENT, Role.AUDITOR);

    @Inject
    private FormParts parts;
    @Inject
    private ProjectService projects;
    @Inject
    private BudgetService budgets;
    @Inject
    private AppraisalService appraisals;
    @Inject
    private TenderRegisterService tenders;
    @Inject
    private ContractService contracts;
    @Inject
    private ImplementationService implementation;
    @Inject
    private CostService costs;
    @Inject
    private PaymentService payments;
    @Inject
    private PerformanceService performance;
    @Inject
    private AcceptanceService acceptances;

    List<PrintableForm> of(ProjectView project) {
        List<PrintableForm> forms = new ArrayList<>();
        boolean applicantsSide = parts.holdsOneOf(STAFF) || parts.holdsOneOf(Set.of(Role.APPLICANT, Role.RECOMMENDING_UNIT));
        if (applicantsSide && projects.mayView(project.applicationNumber())) {
            add(forms, "application", project.applicationNumber(), "project");
            add(forms, "approval", project.knownAs(), "project");
            if (project.number() != null && budgets.listVersions(project.number()).stream().anyMatch(b -> b.status() == BudgetStatus.APPROVED)) {
                add(forms, "budget-approval", project.number(), "budget");
                add(forms, "approval", project.number(), "budget");
            }
        }
        if (parts.holdsOneOf(APPRAISAL)) {
            appraisals.findAppraisal(project.applicationNumber()).filter(a -> a.current().stream()
                    .anyMatch(o -> o.status() == OpinionStatus.GIVEN && o.total() != null)).ifPresent(a -> add(forms, "appraisal", a.number(), "appraisal"));
        }
        List<ContractView> agreed = contracts.contractsOfApplication(project.applicationNumber());
        tender(forms, project, agreed);
        agreed.forEach(contract -> contract(forms, contract));
        if (project.number() != null && parts.holdsOneOf(ReportingService.PAYMENT_READERS)) {
            costs.listOfProject(project.number()).stream().filter(c -> c.claimed() != null).forEach(c -> add(forms, "cost-confirmation", c.number(), "cost"));
        }
        closing(forms, project);
        if (project.number() != null && parts.holdsOneOf(ReportingService.PAYMENT_READERS)) {
            payments.listOfProject(project.number()).stream().filter(p -> p.functionCode() != null)
                    .forEach(p -> add(forms, "payment-order", p.number(), "payment"));
        }
        return forms;
    }

    private void tender(List<PrintableForm> forms, ProjectView project, List<ContractView> agreed) {
        if (!parts.holdsOneOf(STAFF) && !parts.holdsOneOf(Set.of(Role.PROCUREMENT_AGENT, Role.SUPPLIER))) {
            return;
        }
        TenderView tender = tenders.findTender(project.applicationNumber()).filter(t -> t.publishedAt() != null).orElse(null);
        if (tender == null) {
            return;
        }
        add(forms, "tender-document", tender.number(), "tender");
        if (tender.openedAt() == null) {
            return;
        }
        add(forms, "opening-record", tender.number(), "tender");
        boolean sees = parts.holdsOneOf(AWARD);
        tender.lots().stream().filter(l -> l.contractNumber() != null && (sees || agreed.stream()
                .anyMatch(c -> c.number().equals(l.contractNumber()) && parts.isOf(c.supplier())))).map(LotView::lot)
                .forEach(lot -> forms.add(new PrintableForm("award-letter", tender.number(), "tender", lot)));
    }

    private void contract(List<PrintableForm> forms, ContractView contract) {
        add(forms, "contract", contract.number(), "contract");
        if (parts.holdsOneOf(STAFF) || parts.holdsOneOf(Set.of(Role.APPLICANT))) {
            add(forms, "approval", contract.number(), "contract");
        }
        implementation.deliveries(contract.number()).stream().filter(d -> d.submittedOn() != null)
                .forEach(d -> add(forms, "deliverable-receipt", d.number(), "implementation"));
    }

    private void closing(List<PrintableForm> forms, ProjectView project) {
        if (!parts.holdsOneOf(STAFF) && !parts.holdsOneOf(Set.of(Role.APPLICANT))) {
            return;
        }
        performance.findReview(project.applicationNumber()).filter(r -> r.reportedOn() != null)
                .ifPresent(r -> add(forms, "performance-report", r.number(), "performance"));
        acceptances.findAcceptance(project.applicationNumber()).ifPresent(a -> {
            if (a.certifiedOn() != null) {
                add(forms, "certificate", a.number(), "acceptance");
            }
            if (a.handedOverOn() != null) {
                add(forms, "handover-list", a.number(), "acceptance");
            }
        });
    }

    private static void add(List<PrintableForm> forms, String form, String number, String stage) {
        forms.add(new PrintableForm(form, number, stage, null));
    }
}
