package org.yangguang.web.project;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.yangguang.identity.IdentityService;
import org.yangguang.project.ProgrammeForm;
import org.yangguang.project.ProgrammeService;
import org.yangguang.project.ProgrammeView;
import org.yangguang.web.shell.Messages;

/** A programme being entered or changed ({@code code}). */
@Named
@ViewScoped
public class ProgrammePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ProgrammeService programmes;
    @Inject
    private IdentityService identity;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Messages messages;

    private boolean existing;
    private long version;
    private String code;
    private String name;
    private String parts;
    private String targets;
    private String buyer;
    private String finance;
    private String legal;
    private String agency;
    private String functionCode;
    private String basis;
    private boolean active = true;

    @PostConstruct
    void open() {
        String wanted = request.getParameter("code");
        if (wanted == null) {
            buyer = identity.whoAmI().organisation();
            return;
        }
        ProgrammeView view = programmes.viewProgramme(wanted);
        existing = true;
        version = view.version();
        code = view.code();
        name = view.name();
        parts = String.join("、", view.parts());
        targets = view.targets();
        buyer = view.buyer();
        finance = view.finance();
        legal = view.legal();
        agency = view.agency();
        functionCode = view.functionCode();
        basis = view.basis();
        active = view.active();
    }

    public String save() {
        programmes.saveProgramme(new ProgrammeForm(code, name, parts, targets, buyer, finance, legal, agency, functionCode,
                basis, active, version));
        messages.done("project.done.saved");
        return "/app/project/programmes.xhtml?faces-redirect=true";
    }

    public boolean isExisting() {
        return existing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getParts() {
        return parts;
    }

    public void setParts(String parts) {
        this.parts = parts;
    }

    public String getTargets() {
        return targets;
    }

    public void setTargets(String targets) {
        this.targets = targets;
    }

    public String getBuyer() {
        return buyer;
    }

    public void setBuyer(String buyer) {
        this.buyer = buyer;
    }

    public String getFinance() {
        return finance;
    }

    public void setFinance(String finance) {
        this.finance = finance;
    }

    public String getLegal() {
        return legal;
    }

    public void setLegal(String legal) {
        this.legal = legal;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getFunctionCode() {
        return functionCode;
    }

    public void setFunctionCode(String functionCode) {
        this.functionCode = functionCode;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
