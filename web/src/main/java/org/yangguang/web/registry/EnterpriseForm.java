package org.yangguang.web.registry;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.document.Upload;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.registry.DebarmentEntry;
import org.yangguang.registry.EnterpriseEntry;
import org.yangguang.registry.EnterpriseScale;
import org.yangguang.registry.EnterpriseView;
import org.yangguang.registry.RegistryService;
import org.yangguang.shared.NotFound;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Uploads;

/** One enterprise: its record, licences and debarments. */
@Named("enterprise")
@ViewScoped
public class EnterpriseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RegistryService registry;

    @Inject
    private DocumentService papers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private EnterpriseView view;
    private String organisation;
    private String creditCode;
    private String name;
    private EnterpriseScale scale = EnterpriseScale.SMALL;
    private String legalPerson;
    private String contact;
    private String phone;
    private String region;
    private String bankName;
    private String bankAccount;
    private LocalDate from;
    private LocalDate until;
    private String ground;
    private String decision;
    private Uploads uploads = new Uploads();
    private boolean officer;

    @PostConstruct
    void load() {
        officer = actor.get().has(Role.PROJECT_OFFICER);
        String asked = request.getParameter("organisation");
        if (asked == null && !officer) {
            asked = actor.get().organisation();
        }
        if (asked == null) {
            return;
        }
        boolean own = asked.equals(actor.get().organisation());
        boolean staff = officer || actor.get().has(Role.DIVISION_HEAD) || actor.get().has(Role.AUTHORITY_OFFICER)
                || actor.get().has(Role.PROCUREMENT_AGENT) || actor.get().has(Role.FINANCE_OFFICER) || actor.get().has(Role.FINANCE_LEAD)
                || actor.get().has(Role.LEGAL_ADVISER) || actor.get().has(Role.AUDITOR);
        if (!own && !staff) {
            throw new NotFound("enterprise", asked);
        }
        organisation = asked;
        registry.findEnterprise(asked).ifPresent(this::take);
    }

    private void take(EnterpriseView found) {
        view = found;
        organisation = found.organisation();
        creditCode = found.creditCode();
        name = found.name();
        scale = found.scale();
        legalPerson = found.legalPerson();
        contact = found.contact();
        phone = found.phone();
        region = found.region();
        bankName = found.bankName();
        bankAccount = found.bankAccount();
    }

    public String save() {
        EnterpriseView saved = registry.saveEnterprise(new EnterpriseEntry(organisation, creditCode, name, scale, legalPerson, contact, phone, region,
                bankName, bankAccount, view == null ? null : view.version()));
        for (Upload upload : uploads.take()) {
            papers.attach(organisation, upload);
        }
        messages.done("registry.enterprise.saved", saved.name());
        return again();
    }

    public String debar() {
        EnterpriseView saved = registry.debarEnterprise(organisation, new DebarmentEntry(from, until, ground, decision, view.version()));
        messages.done("registry.debar.saved", saved.name());
        return again();
    }

    private String again() {
        return "/app/registry/enterprise.xhtml?faces-redirect=true&organisation=" + organisation;
    }

    public boolean isKnown() {
        return view != null;
    }

    public List<EnterpriseView.Debarred> getDebarments() {
        return view == null ? List.of() : view.debarments();
    }

    public List<DocumentView> getDocuments() {
        return view == null ? List.of() : papers.of(organisation);
    }

    public EnterpriseScale[] getScales() {
        return EnterpriseScale.values();
    }

    public EnterpriseView getView() {
        return view;
    }

    public void setView(EnterpriseView view) {
        this.view = view;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public EnterpriseScale getScale() {
        return scale;
    }

    public void setScale(EnterpriseScale scale) {
        this.scale = scale;
    }

    public String getLegalPerson() {
        return legalPerson;
    }

    public void setLegalPerson(String legalPerson) {
        this.legalPerson = legalPerson;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getBankName() {
        return bankName;
    }

    public void setBankName(String bankName) {
        this.bankName = bankName;
    }

    public String getBankAccount() {
        return bankAccount;
    }

    public void setBankAccount(String bankAccount) {
        this.bankAccount = bankAccount;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }

    public Uploads getUploads() {
        return uploads;
    }

    public boolean isOfficer() {
        return officer;
    }
}
