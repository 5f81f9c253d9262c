package org.yangguang.tender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.audit.AuditTrail;
import org.yangguang.budget.BudgetService;
import org.yangguang.calendar.CalendarService;
import org.yangguang.document.DocumentService;
import org.yangguang.project.ProjectService;
import org.yangguang.registry.DrawService;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;
import org.yangguang.regulation.RegulationService;
import org.yangguang.secrecy.SecrecyLevel;
import org.yangguang.shared.Breaches;
import org.yangguang.shared.Money;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Numbering;
import org.yangguang.shared.Stale;
import org.yangguang.workflow.Handoff;
import org.yangguang.workflow.OpenTask;
import org.yangguang.workflow.Outcome;

/** Purchases below the threshold: quotations, minutes, approval. */
@ApplicationScoped
class QuotationDesk {

    @Inject
    private TenderRepository repository;

    @Inject
    private RegistryService registry;

    @Inject
    private BudgetService budgets;

    @Inject
    private DocumentService documents;

    @Inject
    private RegulationService regulations;

    @Inject
    private CalendarService calendar;

    @Inject
    private Numbering numbering;

    @Inject
    private ProjectService projects;

    @Inject
    private DrawService draws;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<QuotationApproved> approved;

    @Inject
    private Clock clock;

    QuotationPurchase record(OpenTask task, QuotationEntry entry) {
        QuotationPurchase purchase = running(task, TenderStatus.PREPARING);
        Stale.check(purchase.number, entry.version(), purchase.version());
        LocalDate today = LocalDate.now(clock);
        purchase.lawDate = today;
        CatalogueItem item = repository.catalogueItem(entry.catalogueCode());
        purchase.enter(entry, registered(entry, today), item == null ? null : item.category(), Available.of(budgets.budget(purchase.projectNumber)),
                documents.has(purchase.number, "minutes"), regulations.asOf(today), today);
        new PanelGroup(purchase).ensureChoice(panelFrom());
        trail.subject(purchase.number, purchase.projectNumber);
        trail.amount(purchase.choice().price());
        return purchase;
    }

    /** Takes the quotations without a choice, for the experts to assess. */
    void present(QuotationPurchase purchase, QuotationEntry entry) {
        LocalDate today = LocalDate.now(clock);
        CatalogueItem item = repository.catalogueItem(entry.catalogueCode());
        purchase.present(entry, registered(entry, today), item == null ? null : item.category(), regulations.asOf(today), today);
    }

    /** Price from which there have to be experts. */
    Money panelFrom() {
        return regulations.asOf(LocalDate.now(clock)).money("TENDER.panel-from");
    }

    private Map<String, String> registered(QuotationEntry entry, LocalDate today) {
        Map<String, String> suppliers = new HashMap<>();
        if (entry.offers() != null) {
            entry.offers().stream().map(QuotationEntry.Offer::supplier).filter(s -> s != null && !s.isBlank()).distinct()
                    .forEach(s -> registry.findEnterprise(s).filter(e -> !e.debarredOn(today)).ifPresent(e -> suppliers.put(s, e.name())));
        }
        return suppliers;
    }

    Handoff approve(OpenTask task, Decision decision) {
        QuotationPurchase purchase = running(task, TenderStatus.APPROVING);
        Stale.check(purchase.number, decision.version(), purchase.version());
        trail.subject(purchase.number, purchase.projectNumber);
        Breaches breaches = new Breaches();
        if (decision.returned()) {
            breaches.text(decision.opinion(), 500, "opinion");
        } else {
            breaches.optionalText(decision.opinion(), 500, "opinion");
        }
        breaches.refuseIfAny();
        if (decision.returned()) {
            purchase.status = TenderStatus.PREPARING;
            return Handoff.to(Outcome.RETURNED, purchase.buyer, calendar.dueIn(stepDays(purchase)));
        }
        LocalDate today = LocalDate.now(clock);
        Quotation choice = purchase.choice();
        EnterpriseView enterprise = registry.viewEnterprise(choice.supplier());
        Breaches.ensure(!enterprise.debarredOn(today), TenderRule.BIDDER_IS_NOT_DEBARRED, enterprise.name());
        purchase.contractNumber = numbering.next("HT");
        purchase.approvedOn = today;
        purchase.status = TenderStatus.AWARDED;
        trail.amount(choice.price());
        approved.fire(new QuotationApproved(purchase.contractNumber, purchase.number, purchase.applicationNumber, purchase.projectNumber,
                purchase.title, purchase.category, choice.supplier(), choice.supplierName(), enterprise.scale().isSmall(), choice.price(),
                choice.lines(), today));
        if (projects.project(purchase.applicationNumber).secrecy() == SecrecyLevel.PUBLIC) {
            draws.disclose(purchase.number, purchase.projectNumber, purchase.title);
        }
        return Handoff.to(Outcome.APPROVED, purchase.buyer).forEach(List.of(purchase.contractNumber));
    }

    int stepDays(QuotationPurchase purchase) {
        return regulations.asOf(purchase.lawDate).count("TENDER.step-days");
    }

    private QuotationPurchase running(OpenTask task, TenderStatus expected) {
        QuotationPurchase purchase = repository.lockedPurchase(task.subject());
        if (purchase == null) {
            throw new NotFound("purchase", task.subject());
        }
        Breaches.ensure(purchase.status == expected, TenderRule.STATE_ALLOWS_IT, purchase.number, purchase.status.word());
        return purchase;
    }
}
