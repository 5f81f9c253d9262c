package org.yangguang.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.budget.BudgetBalanceView;
import org.yangguang.budget.BudgetService;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.identity.Role;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.PaymentView;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.shared.Audited;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.workflow.FlowStep;
import org.yangguang.workflow.Position;
import org.yangguang.workflow.TaskRow;
import org.yangguang.workflow.WorkflowService;

/**
 * What spans the stages, for reading. Open to every role; what is shown is decided per project and per contract, and a
 * project that one may not see answers like one that is not there.
 */
@Stateless
@Audited
@PermitAll
public class ReportingService {

    static final List<Role> PAYMENT_READERS = List.of(Role.SUPPLIER, Role.APPLICANT, Role.PROJECT_OFFICER,
            Role.DIVISION_HEAD, Role.AUTHORITY_OFFICER, Role.LEGAL_ADVISER, Role.FINANCE_OFFICER, Role.FINANCE_LEAD, Role.AUDITOR);

    @Inject
    private ProjectService projects;

    @Inject
    private BudgetService budgets;

    @Inject
    private ContractService contracts;

    @Inject
    private PaymentService payments;

    @Inject
    private DocumentService documents;

    @Inject
    private WorkflowService workflow;

    @Inject
    private IdentityService identity;

    @Inject
    private CurrentActor current;

    @Inject
    private ImplementationService implementation;

    @Inject
    private Clock clock;

    /**
     * The dossier of a project, by its project or application number; called by the dossier page and
     * GET /api/v1/projects/{number}/dossier. Refuses a stranger with NotFound.
     */
    @PermitAll
    public DossierView viewDossier(String number) {
        ProjectView project = projects.project(number);
        if (project.applicationNumber() == null) {
            throw new NotFound("project", number);
        }
        List<ContractView> own = contracts.contractsOfApplication(project.applicationNumber());
        boolean whole = projects.mayView(number);
        if (!whole && own.isEmpty()) {
            throw new NotFound("project", number);
        }
        Position position = workflow.viewPosition(project.applicationNumber());
        List<FlowStep> flow = whole ? workflow.listStepsOfCase(project.applicationNumber()) : List.of();
        return new DossierView(project, organisation(project.buyer()), position.projectCase().rest(), Stages.of(position.processes(), flow, project.mode()),
                whole ? money(project) : null, open(position), own, deliveries(own), payments(project), papers(project), flow, position.processes(), LocalDateTime.now(clock));
    }

    /** The sums of a project from its budget lines' balances; without a budget yet, what was approved and nothing more. */
    private MoneyState money(ProjectView project) {
        List<BudgetBalanceView> lines = project.number() == null ? List.of() : budgets.findBalances(project.number());
        return new MoneyState(Money.sum(lines.stream().map(BudgetBalanceView::allotted).toList()),
                Money.sum(lines.stream().map(BudgetBalanceView::contracted).toList()),
                Money.sum(lines.stream().map(BudgetBalanceView::confirmed).toList()),
                Money.sum(lines.stream().map(BudgetBalanceView::paid).toList()));
    }

    private List<DeliveryView> deliveries(List<ContractView> own) {
        return own.stream().flatMap(contract -> implementation.deliveries(contract.number()).stream()).toList();
    }

    /** Roles that have no part in payments (the recommending unit, the agency) see none. */
    private List<PaymentView> payments(ProjectView project) {
        return project.number() == null || PAYMENT_READERS.stream().noneMatch(current.get().roles()::contains) ? List.of()
                : payments.listOfProject(project.number());
    }

    private List<DossierTask> open(Position position) {
        return position.open().stream().map(this::open).toList();
    }

    private DossierTask open(TaskRow row) {
        boolean mine = current.get().allGroups().contains(row.role() + "@" + row.task().party());
        return new DossierTask(mine ? row.task() : null, row.task().stage(), row.task().key(), row.task().subject(), row.holder(),
                row.task().createdAt(), row.task().dueAt());
    }

    /** Papers by the stage of the record they belong to, in the order of the stages. */
    private Map<String, List<DocumentView>> papers(ProjectView project) {
        Map<String, List<DocumentView>> byStage = new LinkedHashMap<>();
        Stages.WORDS.forEach(word -> byStage.put(word, new ArrayList<>()));
        documents.ofCase(project.applicationNumber()).forEach(paper -> byStage.get(PaperStage.of(paper.owner())).add(paper));
        byStage.values().removeIf(List::isEmpty);
        return byStage;
    }

    private String organisation(String code) {
        return identity.findOrganisation(code).map(OrganisationView::name).orElse(code);
    }
}
