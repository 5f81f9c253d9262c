package org.yangguang.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.budget.BudgetService;
import org.yangguang.calendar.CalendarService;
import org.yangguang.identity.IdentityService;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProjectView;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Money;
import org.yangguang.shared.Numbering;
import org.yangguang.tender.PriceLine;
import org.yangguang.tender.QuotationApproved;
import org.yangguang.tender.TenderAwarded;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.Outcome;
import org.yangguang.workflow.ProjectCase;
import org.yangguang.workflow.ProjectMode;
import org.yangguang.workflow.RestEnded;
import org.yangguang.workflow.StageOpened;
import org.yangguang.workflow.TaskWithdrawn;
import org.yangguang.workflow.Workflow;

/** News from the tender and the engine become contracts here; a task taken back sets the contract back. */
@ApplicationScoped
class ContractOpener {

    @Inject
    private ContractRepository contracts;
    @Inject
    private ProjectService projects;
    @Inject
    private BudgetService budgets;
    @Inject
    private Workflow workflow;
    @Inject
    private CalendarService calendar;
    @Inject
    private RegulationService regulations;
    @Inject
    private IdentityService identity;
    @Inject
    private Numbering numbers;
    @Inject
    private Clock clock;

    void awarded(@Observes TenderAwarded award) {
        Contract contract = draft(award.contractNumber(), award.procurementNumber(), award.lot(), award.projectNumber(),
                award.applicationNumber(), award.title(), award.supplier(), award.supplierName(),
                award.consortium() == null ? null : award.consortium().names(), award.small(),
                award.price(), award.noticeOn());
        addItems(contract, award.title(), award.price(), award.items());
        contract.begin(award.terms());
        contracts.add(contract);
    }

    void quoted(@Observes QuotationApproved approved) {
        Contract contract = draft(approved.contractNumber(), approved.procurementNumber(), 1, approved.projectNumber(),
                approved.applicationNumber(), approved.title(), approved.supplier(), approved.supplierName(), null,
                approved.small(), approved.price(), approved.approvedOn());
        addItems(contract, approved.title(), approved.price(), approved.items());
        contracts.add(contract);
    }

    private Contract draft(String number, String procurement, int lot, String projectNumber, String application,
                           String title, String supplier, String supplierName, String partners, boolean small, Money price,
                           LocalDate awardOn) {
        ProjectView project = projects.project(projectNumber);
        Parties parties = new Parties(application, projectNumber, procurement, lot, project.buyer(), project.finance(),
                project.legal(), project.applicant(), supplier, supplierName, partners);
        Contract contract = new Contract(number, ContractKind.PROCUREMENT, title, parties, awardOn, price, small);
        contract.signWithin(regulations.asOf(awardOn), calendar.workingDays());
        return contract;
    }

    private static void addItems(Contract contract, String title, Money price, List<PriceLine> lines) {
        if (lines == null || lines.isEmpty()) {
            contract.item(new ContractItem(1, title, null, "项", BigDecimal.ONE, price, price));
            return;
        }
        int position = 1;
        for (PriceLine line : lines) {
            contract.item(new ContractItem(position++, line.name(), null, line.unit(), line.quantity(), line.unitPrice(),
                    line.amount()));
        }
    }

    void rested(@Observes RestEnded rest) {
        if (rest.ordered()) {
            contracts.ofApplication(rest.applicationNumber()).forEach(contract -> contract.rested(rest, regulations.asOf(contract.awardOn()), calendar.workingDays()));
        }
    }

    void opened(@Observes StageOpened event) {
        if (!event.stage().equals("contract")) {
            return;
        }
        switch (event.process()) {
            case "lifecycle" -> event.handTo(Handoff.to(Outcome.SUBMITTED).forEach(numbersOf(event.projectCase())));
            case "contract" -> handToOfficer(event, "CONTRACT.draft-days");
            case "contract-grant" -> handToOfficer(event, "CONTRACT.allotment-days");
            case "contract-amendment" -> {
                Amendment amendment = contracts.amendment(event.businessKey());
                Contract contract = contracts.contract(amendment.contract());
                workflow.value(amendment.number(), amendment.amount());
                event.handTo(Handoff.to(Outcome.SUBMITTED, contract.parties().buyer(),
                        calendar.dueIn(regulations.asOf(contract.awardOn()).count("CONTRACT.amendment-days"))));
            }
            default -> throw new IllegalStateException("contract opened by process " + event.process());
        }
    }

    private void handToOfficer(StageOpened event, String days) {
        Contract contract = contracts.contract(event.businessKey());
        workflow.value(contract.number(), contract.value());
        event.handTo(Handoff.to(Outcome.SUBMITTED, contract.parties().buyer(),
                calendar.dueIn(regulations.asOf(contract.awardOn()).count(days))));
    }

    /** The contracts that the project now performs: those awarded, or for a transfer the one task agreement. */
    private List<String> numbersOf(ProjectCase project) {
        if (project.kind() == ProjectMode.TRANSFER && contracts.ofApplication(project.applicationNumber()).isEmpty()) {
            contracts.add(taskAgreement(project));
        }
        return contracts.ofApplication(project.applicationNumber()).stream().filter(c -> c.status() != ContractStatus.VOID).map(Contract::number).toList();
    }

    private Contract taskAgreement(ProjectCase open) {
        ProjectView project = projects.project(open.projectNumber());
        Money allotted = budgets.budget(open.projectNumber()).total();
        Parties parties = new Parties(open.applicationNumber(), open.projectNumber(), null, 1, project.buyer(),
                project.finance(), project.legal(), project.applicant(), project.applicant(),
                identity.organisation(project.applicant()).name(), null);
        Contract contract = new Contract(numbers.next("HT"), ContractKind.TASK_AGREEMENT, project.title(), parties,
                LocalDate.now(clock), allotted, false);
        contract.item(new ContractItem(1, project.title(), null, "项", BigDecimal.ONE, allotted, allotted));
        return contract;
    }

    void withdrawn(@Observes TaskWithdrawn withdrawn) {
        switch (withdrawn.task().key()) {
            case "reviewContract", "approveAllotment" -> contracts.contract(withdrawn.task().subject()).returned();
            case "countersignContract" -> contracts.contract(withdrawn.task().subject()).reviewWithdrawn();
            default -> {
                // another component's task, or one at which nothing has been recorded yet
            }
        }
    }
}
