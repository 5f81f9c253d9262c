package org.yangguang.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.yangguang.acceptance.AcceptanceService;
import org.yangguang.appraisal.AppraisalService;
import org.yangguang.budget.BudgetService;
import org.yangguang.calendar.CalendarService;
import org.yangguang.contract.ContractService;
import org.yangguang.cost.CostService;
import org.yangguang.dispute.DisputeService;
import org.yangguang.document.DocumentService;
import org.yangguang.guarantee.GuaranteeService;
import org.yangguang.identity.ActingAs;
import org.yangguang.identity.CurrentActor;
import org.yangguang.implementation.ImplementationService;
import org.yangguang.payment.PaymentService;
import org.yangguang.payment.ReturnService;
import org.yangguang.payment.TreasuryService;
import org.yangguang.performance.PerformanceService;
import org.yangguang.project.ProgrammeService;
import org.yangguang.project.ProjectService;
import org.yangguang.project.ProposalService;
import org.yangguang.registry.RegistryService;
import org.yangguang.resolution.ResolutionService;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.selection.ListService;
import org.yangguang.selection.RankingService;
import org.yangguang.selection.SelectionService;
import org.yangguang.tender.BidService;
import org.yangguang.tender.BondService;
import org.yangguang.tender.CommitteeService;
import org.yangguang.tender.DemandService;
import org.yangguang.tender.OpeningService;
import org.yangguang.tender.QuotationPanelService;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderService;
import org.yangguang.tender.TermsService;
import org.yangguang.workflow.WorkflowService;

/** The doors through which a demonstration's people go. */
@Dependent
class Doors {
    @Inject
    ActingAs acting;
    @Inject
    Clock clock;
    @Inject
    CalendarService calendar;
    @Inject
    DocumentService documents;
    @Inject
    WorkflowService workflow;
    @Inject
    SecrecyService secrecy;
    @Inject
    ProposalService proposals;
    @Inject
    ProjectService projects;
    @Inject
    ProgrammeService programmes;
    @Inject
    RankingService rankings;
    @Inject
    SelectionService selection;
    @Inject
    ListService lists;
    @Inject
    RegistryService registry;
    @Inject
    ResolutionService resolutions;
    @Inject
    BudgetService budgets;
    @Inject
    AppraisalService appraisals;
    @Inject
    TenderService tender;
    @Inject
    DemandService demands;
    @Inject
    TermsService terms;
    @Inject
    CommitteeService committees;
    @Inject
    TenderRegisterService tenders;
    @Inject
    BidService bids;
    @Inject
    BondService bonds;
    @Inject
    GuaranteeService guarantees;
    @Inject
    QuotationPanelService panels;
    @Inject
    CurrentActor actor;
    @Inject
    DisputeService disputes;
    @Inject
    OpeningService opening;
    @Inject
    OpeningKeys openingKeys;
    @Inject
    ContractService contracts;
    @Inject
    ImplementationService implementation;
    @Inject
    CostService costs;
    @Inject
    PaymentService payments;
    @Inject
    TreasuryService treasury;
    @Inject
    ReturnService returns;
    @Inject
    PerformanceService performance;
    @Inject
    AcceptanceService acceptance;
}
