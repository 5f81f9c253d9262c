package org.yangguang.web.contract;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.contract.ContractDraft;
import org.yangguang.contract.ContractKind;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.contract.SecurityKind;
import org.yangguang.identity.IdentityService;
import org.yangguang.identity.OrganisationView;
import org.yangguang.shared.Money;

/** The form of a draft, shared by contract and task agreement: what was entered last, or what the award gives. */
public abstract class ContractDrafting extends ContractTask {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_ACCEPTANCE_DAYS = 10;
    private static final int USUAL_PAYMENT_DAYS = 30;

    @Inject
    private IdentityService identity;

    private String title;
    private String documentNumber;
    private LocalDate completionOn;
    private Integer acceptanceDays;
    private Integer paymentTermDays;
    private boolean small;
    private boolean itProject;
    private String supervisor;
    private BigDecimal advancePercent;
    private boolean advanceGuarantee;
    private SecurityKind securityKind;
    private Money securityAmount;
    private LocalDate securityExpiresOn;
    private String subject;
    private String quality;
    private String place;
    private String payment;
    private String acceptance;
    private String breach;
    private String disputes;
    private String intellectualProperty;
    private String warranty;
    private String dataSecurity;
    private final List<ItemRow> items = new ArrayList<>();
    private final List<MilestoneRow> milestones = new ArrayList<>();

    @Override
    protected void load() {
        super.load();
        ContractView contract = getContract();
        title = contract.title();
        documentNumber = contract.documentNumber();
        completionOn = contract.completionOn();
        acceptanceDays = contract.acceptanceDays() == 0 ? USUAL_ACCEPTANCE_DAYS : contract.acceptanceDays();
        paymentTermDays = contract.paymentTermDays() == 0 ? USUAL_PAYMENT_DAYS : contract.paymentTermDays();
        small = contract.small();
        itProject = contract.milestones().isEmpty() ? contract.kind() == ContractKind.PROCUREMENT : contract.itProject();
        supervisor = contract.supervisor();
        advancePercent = contract.advance().percent().signum() == 0 ? null : contract.advance().percent();
        advanceGuarantee = contract.advance().guaranteeAgreed();
        securityKind = contract.security().kind();
        securityAmount = contract.security().amount().isZero() ? null : contract.security().amount();
        securityExpiresOn = contract.security().expiresOn();
        if (contract.clauses() != null) {
            readClauses(contract.clauses());
        }
        contract.items().forEach(item -> items.add(ItemRow.of(item)));
        contract.milestones().forEach(milestone -> milestones.add(MilestoneRow.of(milestone)));
        if (milestones.isEmpty()) {
            milestones.add(new MilestoneRow(MilestoneKind.PROGRESS, null));
            milestones.add(new MilestoneRow(MilestoneKind.FINAL, null));
        }
    }

    private void readClauses(ContractView.Clauses clauses) {
        subject = clauses.subject();
        quality = clauses.quality();
        place = clauses.place();
        payment = clauses.payment();
        acceptance = clauses.acceptance();
        breach = clauses.breach();
        disputes = clauses.disputes();
        intellectualProperty = clauses.intellectualProperty();
        warranty = clauses.warranty();
        dataSecurity = clauses.dataSecurity();
    }

    /** What the page sends to the service. */
    protected ContractDraft entered() {
        return new ContractDraft(title, documentNumber, completionOn, acceptanceDays, paymentTermDays, small, itProject,
                supervisor, advancePercent, advanceGuarantee, securityKind, securityAmount, securityExpiresOn, subject,
                quality, place, payment, acceptance, breach, disputes, intellectualProperty, warranty, dataSecurity,
                items.stream().map(ItemRow::entered).toList(), milestones.stream().map(MilestoneRow::entered).toList(),
                null, getContract().version());
    }

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    public boolean isProcurement() {
        return getContract().kind() == ContractKind.PROCUREMENT;
    }

    public void addItem() {
        items.add(new ItemRow());
    }

    public void removeItem(ItemRow row) {
        items.remove(row);
    }

    /** A new milestone goes before the final one. */
    public void addMilestone() {
        int last = milestones.size();
        boolean finalLast = last > 0 && milestones.get(last - 1).getKind() == MilestoneKind.FINAL;
        milestones.add(finalLast ? last - 1 : last, new MilestoneRow(MilestoneKind.PROGRESS, null));
    }

    public void removeMilestone(MilestoneRow row) {
        milestones.remove(row);
    }

    public Money getItemTotal() {
        return Money.sum(items.stream().map(ItemRow::getAmount).filter(a -> a != null).toList());
    }

    public Money getInstalmentTotal() {
        return Money.sum(milestones.stream().map(MilestoneRow::getInstalment).filter(a -> a != null).toList());
    }

    public List<OrganisationView> getSupervisors() {
        return identity.listOrganisations("supervisor");
    }

    public List<MilestoneKind> getMilestoneKinds() {
        return List.of(MilestoneKind.values());
    }

    public List<SecurityKind> getSecurityKinds() {
        return List.of(SecurityKind.NONE, SecurityKind.BANK_GUARANTEE, SecurityKind.INSURANCE_BOND, SecurityKind.CHEQUE,
                SecurityKind.BANK_DRAFT);
    }

    public List<ItemRow> getItems() {
        return items;
    }

    public List<MilestoneRow> getMilestones() {
        return milestones;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public LocalDate getCompletionOn() {
        return completionOn;
    }

    public void setCompletionOn(LocalDate completionOn) {
        this.completionOn = completionOn;
    }

    public Integer getAcceptanceDays() {
        return acceptanceDays;
    }

    public void setAcceptanceDays(Integer acceptanceDays) {
        this.acceptanceDays = acceptanceDays;
    }

    public Integer getPaymentTermDays() {
        return paymentTermDays;
    }

    public void setPaymentTermDays(Integer paymentTermDays) {
        this.paymentTermDays = paymentTermDays;
    }

    public boolean isSmall() {
        return small;
    }

    public void setSmall(boolean small) {
        this.small = small;
    }

    public boolean isItProject() {
        return itProject;
    }

    public void setItProject(boolean itProject) {
        this.itProject = itProject;
    }

    public String getSupervisor() {
        return supervisor;
    }

    public void setSupervisor(String supervisor) {
        this.supervisor = supervisor;
    }

    public BigDecimal getAdvancePercent() {
        return advancePercent;
    }

    public void setAdvancePercent(BigDecimal advancePercent) {
        this.advancePercent = advancePercent;
    }

    public boolean isAdvanceGuarantee() {
        return advanceGuarantee;
    }

    public void setAdvanceGuarantee(boolean advanceGuarantee) {
        this.advanceGuarantee = advanceGuarantee;
    }

    public SecurityKind getSecurityKind() {
        return securityKind;
    }

    public void setSecurityKind(SecurityKind securityKind) {
        this.securityKind = securityKind;
    }

    public Money getSecurityAmount() {
        return securityAmount;
    }

    public void setSecurityAmount(Money securityAmount) {
        this.securityAmount = securityAmount;
    }

    public LocalDate getSecurityExpiresOn() {
        return securityExpiresOn;
    }

    public void setSecurityExpiresOn(LocalDate securityExpiresOn) {
        this.securityExpiresOn = securityExpiresOn;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getQuality() {
        return quality;
    }

    public void setQuality(String quality) {
        this.quality = quality;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPayment() {
        return payment;
    }

    public void setPayment(String payment) {
        this.payment = payment;
    }

    public String getAcceptance() {
        return acceptance;
    }

    public void setAcceptance(String acceptance) {
        this.acceptance = acceptance;
    }

    public String getBreach() {
        return breach;
    }

    public void setBreach(String breach) {
        this.breach = breach;
    }

    public String getDisputes() {
        return disputes;
    }

    public void setDisputes(String disputes) {
        this.disputes = disputes;
    }

    public String getIntellectualProperty() {
        return intellectualProperty;
    }

    public void setIntellectualProperty(String intellectualProperty) {
        this.intellectualProperty = intellectualProperty;
    }

    public String getWarranty() {
        return warranty;
    }

    public void setWarranty(String warranty) {
        this.warranty = warranty;
    }

    public String getDataSecurity() {
        return dataSecurity;
    }

    public void setDataSecurity(String dataSecurity) {
        this.dataSecurity = dataSecurity;
    }
}
