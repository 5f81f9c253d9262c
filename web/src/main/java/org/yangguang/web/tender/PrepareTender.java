package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yangguang.budget.BudgetService;
import org.yangguang.resolution.ResolutionKind;
import org.yangguang.resolution.ResolutionService;
import org.yangguang.resolution.ResolutionStatus;
import org.yangguang.resolution.ResolutionView;
import org.yangguang.shared.Money;
import org.yangguang.tender.CatalogueView;
import org.yangguang.tender.CriterionKind;
import org.yangguang.tender.PlanEntry;
import org.yangguang.tender.ProcedureView;
import org.yangguang.tender.ScheduleView;
import org.yangguang.tender.TenderService;

/** 编制采购方案. */
@Named
@ViewScoped
public class PrepareTender extends TenderTaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    @Inject
    private BudgetService budgets;

    @Inject
    private ResolutionService resolutions;

    @Inject
    private Clock clock;

    private String category = "services";
    private String catalogueCode = "C16010302";
    private String ground = "none";
    private String method = "open";
    private boolean governmentSystem;
    private String requirement;
    private Money bond;
    private BigDecimal smallRate;
    private BigDecimal consortiumRate;
    private boolean reserved;
    private boolean consortia = true;
    private LocalDate issueOn;
    private LocalDate documentsUntil;
    private LocalDateTime bidDeadline;
    private String place;
    private BigDecimal priceWeight;
    private String excluded;
    private String approval;
    private List<Rows.Lot> lots = new ArrayList<>();
    private List<Rows.Text> qualifications = new ArrayList<>();
    private List<Rows.Criterion> criteria = new ArrayList<>();
    private List<CatalogueView> catalogue;
    private List<ResolutionView> approvals;
    private Money available;
    private List<ProcedureView> procedures;
    private ScheduleView shortest;

    @Override
    protected void ready() {
        catalogue = register().listCatalogue();
        procedures = register().listProcedures(getTender().number());
        approvals = resolutions.listOfProject(getTask().applicationNumber()).stream()
                .filter(r -> r.status() == ResolutionStatus.VERIFIED && r.kind() == ResolutionKind.FINANCE_MINISTRY).toList();
        available = Money.sum(budgets.budget(getTender().projectNumber()).lines().stream().filter(l -> l.procured()).map(l -> l.amount()).toList());
        PlanEntry plan = getTender().plan();
        if (plan.category() != null) {
            category = plan.category();
            catalogueCode = plan.catalogueCode();
            ground = plan.ground();
            method = plan.method();
            governmentSystem = plan.governmentSystem();
            requirement = plan.requirement();
            bond = plan.bond();
            smallRate = plan.smallRate();
            consortiumRate = plan.consortiumRate();
            reserved = plan.reserved();
            consortia = !Boolean.FALSE.equals(plan.consortia());
            place = plan.place();
            priceWeight = plan.priceWeight();
            excluded = String.join(" ", plan.excluded());
            approval = plan.approval();
            plan.lots().forEach(l -> lots.add(new Rows.Lot(l)));
            plan.qualifications().forEach(q -> qualifications.add(new Rows.Text(q)));
            plan.criteria().forEach(c -> criteria.add(new Rows.Criterion(c)));
        } else {
            lots.add(new Rows.Lot(new PlanEntry.LotEntry(getTender().title(), available, available, null)));
            qualifications.add(new Rows.Text());
            criteria.add(new Rows.Criterion());
        }
        schedule(plan);
    }

    /** The shortest lawful schedule from today stands in the form until another is chosen. */
    private void schedule(PlanEntry plan) {
        LocalDate today = LocalDate.now(clock);
        shortest = register().viewSchedule(getTender().number(), method);
        boolean kept = plan.issueOn() != null && !plan.issueOn().isBefore(today);
        issueOn = kept ? plan.issueOn() : today;
        documentsUntil = kept ? plan.documentsUntil() : shortest.documents();
        bidDeadline = kept ? plan.bidDeadline() : shortest.deadline().atTime(9, 30);
    }

    /** Another procedure has been chosen: its shortest schedule takes the place of the other one's, and where the price alone decides nothing else is scored. */
    public void methodChosen() {
        shortest = register().viewSchedule(getTender().number(), method);
        documentsUntil = shortest.documents();
        bidDeadline = shortest.deadline().atTime(9, 30);
        if (shortest.priceOnly()) {
            priceWeight = BigDecimal.valueOf(100);
            criteria.clear();
        } else if (criteria.isEmpty()) {
            priceWeight = null;
            criteria.add(new Rows.Criterion());
        }
    }

    public String submit() {
        attachFiles(getTender().number());
        service.prepareTender(getTask().id(), new PlanEntry(category, catalogueCode, ground, method, governmentSystem, requirement,
                lots.stream().map(Rows.Lot::entry).toList(), bond, smallRate, consortiumRate, reserved, consortia, issueOn, documentsUntil, bidDeadline,
                place, priceWeight, qualifications.stream().map(Rows.Text::getText).toList(), criteria.stream().map(Rows.Criterion::entry).toList(),
                excluded == null ? List.of() : Arrays.stream(excluded.trim().split("[\\s,，;；]+")).filter(s -> !s.isBlank()).toList(), approval, getOpinion(),
                getTender().version()));
        return done();
    }

    public void addLot() {
        lots.add(new Rows.Lot());
    }

    public void removeLot(Rows.Lot lot) {
        lots.remove(lot);
    }

    public void addQualification() {
        qualifications.add(new Rows.Text());
    }

    public void removeQualification(Rows.Text line) {
        qualifications.remove(line);
    }

    public void addCriterion() {
        criteria.add(new Rows.Criterion());
    }

    public void removeCriterion(Rows.Criterion item) {
        criteria.remove(item);
    }

    public List<String> getGrounds() {
        return List.of("none", "limitedSuppliers", "soleSource", "standardGoods", "publicService", "complex", "priceUnknown", "failedTender", "urgency",
                "frameworkAgreement");
    }

    public CriterionKind[] getKinds() {
        return CriterionKind.values();
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getCatalogueCode() {
        return catalogueCode;
    }

    public void setCatalogueCode(String catalogueCode) {
        this.catalogueCode = catalogueCode;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public boolean isGovernmentSystem() {
        return governmentSystem;
    }

    public void setGovernmentSystem(boolean governmentSystem) {
        this.governmentSystem = governmentSystem;
    }

    public String getRequirement() {
        return requirement;
    }

    public void setRequirement(String requirement) {
        this.requirement = requirement;
    }

    public Money getBond() {
        return bond;
    }

    public void setBond(Money bond) {
        this.bond = bond;
    }

    public BigDecimal getSmallRate() {
        return smallRate;
    }

    public void setSmallRate(BigDecimal smallRate) {
        this.smallRate = smallRate;
    }

    public BigDecimal getConsortiumRate() {
        return consortiumRate;
    }

    public void setConsortiumRate(BigDecimal consortiumRate) {
        this.consortiumRate = consortiumRate;
    }

    public boolean isConsortia() {
        return consortia;
    }

    public void setConsortia(boolean consortia) {
        this.consortia = consortia;
    }

    public boolean isReserved() {
        return reserved;
    }

    public void setReserved(boolean reserved) {
        this.reserved = reserved;
    }

    public LocalDate getIssueOn() {
        return issueOn;
    }

    public void setIssueOn(LocalDate issueOn) {
        this.issueOn = issueOn;
    }

    public LocalDate getDocumentsUntil() {
        return documentsUntil;
    }

    public void setDocumentsUntil(LocalDate documentsUntil) {
        this.documentsUntil = documentsUntil;
    }

    public LocalDateTime getBidDeadline() {
        return bidDeadline;
    }

    public void setBidDeadline(LocalDateTime bidDeadline) {
        this.bidDeadline = bidDeadline;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public BigDecimal getPriceWeight() {
        return priceWeight;
    }

    public void setPriceWeight(BigDecimal priceWeight) {
        this.priceWeight = priceWeight;
    }

    public String getExcluded() {
        return excluded;
    }

    public void setExcluded(String excluded) {
        this.excluded = excluded;
    }

    public String getApproval() {
        return approval;
    }

    public void setApproval(String approval) {
        this.approval = approval;
    }

    /** The finance ministry's approvals about this project that a second person has verified. */
    public List<ResolutionView> getApprovals() {
        return approvals;
    }

    public List<Rows.Lot> getLots() {
        return lots;
    }

    public List<Rows.Text> getQualifications() {
        return qualifications;
    }

    public List<Rows.Criterion> getCriteria() {
        return criteria;
    }

    public List<CatalogueView> getCatalogue() {
        return catalogue;
    }

    public Money getAvailable() {
        return available;
    }

    /** The procedures that a plan of today may choose from. */
    public List<ProcedureView> getProcedures() {
        return procedures;
    }

    /** The shortest lawful schedule of the chosen procedure, and what it does without. */
    public ScheduleView getShortest() {
        return shortest;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }
}
