package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.registry.EnterpriseFilter;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;
import org.yangguang.shared.InputRule;
import org.yangguang.shared.Money;
import org.yangguang.shared.RuleViolation;
import org.yangguang.tender.BondEntry;
import org.yangguang.tender.BondForm;
import org.yangguang.tender.BondReturn;
import org.yangguang.tender.BondService;
import org.yangguang.tender.BondState;
import org.yangguang.tender.BondView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderView;
import org.yangguang.web.shell.Messages;

/** 投标保证金 of one tender: its own page, where the agent records them, and the list beside the opening and the check of the qualification. */
@Named
@ViewScoped
public class BidBonds implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private BondService service;

    @Inject
    private TenderRegisterService register;

    @Inject
    private RegistryService registry;

    @Inject
    private CurrentActor actor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private TenderView tender;
    private List<BondView> bonds;
    private List<EnterpriseView> suppliers;
    private String supplier;
    private int lot = 1;
    private Money amount;
    private BondForm form;
    private String reference;
    private LocalDate receivedOn;
    private String returned;
    private LocalDate returnedOn;
    private BigDecimal baseRate;

    /** Read once for the page. */
    public List<BondView> of(String number) {
        if (bonds == null) {
            bonds = service.listBonds(number);
        }
        return bonds;
    }

    /** The tender of the bonds' own page. */
    public TenderView getTender() {
        if (tender == null) {
            tender = register.viewTender(String.valueOf(request.getParameter("number")));
            amount = tender.plan().bond();
        }
        return tender;
    }

    public String record() {
        BondView made = service.recordBond(getTender().number(), new BondEntry(supplier, lot, amount, form, reference, receivedOn));
        messages.done("tender.bond.recorded", made.supplierName());
        return again();
    }

    public String giveBack() {
        BondView chosen = getReturnable().stream().filter(b -> key(b).equals(returned)).findFirst()
                .orElseThrow(() -> new RuleViolation(InputRule.REQUIRED, "bond"));
        BondView made = service.returnBond(getTender().number(), chosen.supplier(), new BondReturn(chosen.lot(), returnedOn, baseRate, chosen.version()));
        messages.done("tender.bond.returned", made.supplierName(), made.interest());
        return again();
    }

    private String again() {
        return "/app/tender/bonds.xhtml?faces-redirect=true&number=" + tender.number();
    }

    public String key(BondView bond) {
        return bond.lot() + " " + bond.supplier();
    }

    /** Those that are to be given back. */
    public List<BondView> getReturnable() {
        return of(getTender().number()).stream().filter(b -> b.state() == BondState.DUE || b.state() == BondState.OVERDUE).toList();
    }

    /** Whether the reader keeps the bonds of this tender. */
    public boolean isKeeping() {
        return actor.get().has(Role.PROCUREMENT_AGENT) && actor.get().organisations().contains(getTender().agency());
    }

    public List<EnterpriseView> getSuppliers() {
        if (suppliers == null) {
            suppliers = registry.listEnterprises(new EnterpriseFilter(null, null, null, false), 0, MOST);
        }
        return suppliers;
    }

    public BondForm[] getForms() {
        return BondForm.values();
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(String supplier) {
        this.supplier = supplier;
    }

    public int getLot() {
        return lot;
    }

    public void setLot(int lot) {
        this.lot = lot;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public BondForm getForm() {
        return form;
    }

    public void setForm(BondForm form) {
        this.form = form;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getReturned() {
        return returned;
    }

    public void setReturned(String returned) {
        this.returned = returned;
    }

    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    public void setReturnedOn(LocalDate returnedOn) {
        this.returnedOn = returnedOn;
    }

    public BigDecimal getBaseRate() {
        return baseRate;
    }

    public void setBaseRate(BigDecimal baseRate) {
        this.baseRate = baseRate;
    }
}
