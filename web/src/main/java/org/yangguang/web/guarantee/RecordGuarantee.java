package org.yangguang.web.guarantee;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.contract.ContractService;
import org.yangguang.contract.ContractView;
import org.yangguang.guarantee.GuaranteeEntry;
import org.yangguang.guarantee.GuaranteeForm;
import org.yangguang.guarantee.GuaranteePurpose;
import org.yangguang.guarantee.GuaranteeService;
import org.yangguang.guarantee.GuaranteeView;
import org.yangguang.shared.Money;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Uploads;

/** Page app/guarantee/record.xhtml: an officer records a guarantee that was received for a contract. */
@Named
@ViewScoped
public class RecordGuarantee implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuaranteeService guarantees;
    @Inject
    private ContractService contracts;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private final Uploads uploads = new Uploads();
    private ContractView contract;
    private GuaranteePurpose purpose;
    private GuaranteeForm form;
    private String issuer;
    private String reference;
    private Money amount;
    private LocalDate lodgedOn;
    private LocalDate validUntil;

    @PostConstruct
    void open() {
        contract = contracts.contract(String.valueOf(request.getParameter("contract")));
        uploads.ownedBy(contract.number());
    }

    public String record() {
        GuaranteeView made = guarantees.recordGuarantee(contract.number(), new GuaranteeEntry(purpose, form, issuer, reference, amount, lodgedOn, validUntil), uploads.take());
        messages.done("guarantee.recorded", made.number());
        return "/app/guarantee/guarantee.xhtml?faces-redirect=true&number=" + made.number();
    }

    public GuaranteePurpose[] getPurposes() {
        return GuaranteePurpose.values();
    }

    public GuaranteeForm[] getForms() {
        return GuaranteeForm.values();
    }

    public ContractView getContract() {
        return contract;
    }

    public Uploads getUploads() {
        return uploads;
    }

    public GuaranteePurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(GuaranteePurpose purpose) {
        this.purpose = purpose;
    }

    public GuaranteeForm getForm() {
        return form;
    }

    public void setForm(GuaranteeForm form) {
        this.form = form;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public LocalDate getLodgedOn() {
        return lodgedOn;
    }

    public void setLodgedOn(LocalDate lodgedOn) {
        this.lodgedOn = lodgedOn;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }
}
