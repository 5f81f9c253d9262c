package org.yangguang.web.guarantee;

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
import org.yangguang.guarantee.GuaranteeClaim;
import org.yangguang.guarantee.GuaranteeClaimDecision;
import org.yangguang.guarantee.GuaranteeExtension;
import org.yangguang.guarantee.GuaranteeReturn;
import org.yangguang.guarantee.GuaranteeService;
import org.yangguang.guarantee.GuaranteeState;
import org.yangguang.guarantee.GuaranteeView;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.shared.Money;
import org.yangguang.web.shell.Messages;

/** Page app/guarantee/guarantee.xhtml: one guarantee with what was done with it; its holder extends, claims, gives back. */
@Named
@ViewScoped
public class GuaranteeDetail implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GuaranteeService service;
    @Inject
    private DocumentService documents;
    @Inject
    private CurrentActor actor;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private GuaranteeView view;
    private LocalDate validUntil;
    private String extensionReason;
    private Money amount;
    private String claimReason;
    private String opinion;
    private LocalDate returnedOn;
    private String returnReason;

    @PostConstruct
    void open() {
        view = service.viewGuarantee(String.valueOf(request.getParameter("number")));
    }

    public String extend() {
        service.extendGuarantee(view.number(), new GuaranteeExtension(validUntil, extensionReason, view.version()));
        return again("guarantee.extended");
    }

    public String propose() {
        service.proposeGuaranteeClaim(view.number(), new GuaranteeClaim(amount, claimReason, view.version()));
        return again("guarantee.claimProposed");
    }

    public String confirm() {
        service.decideGuaranteeClaim(view.number(), new GuaranteeClaimDecision(true, opinion, view.version()));
        return again("guarantee.claimConfirmed");
    }

    public String reject() {
        service.decideGuaranteeClaim(view.number(), new GuaranteeClaimDecision(false, opinion, view.version()));
        return again("guarantee.claimRejected");
    }

    public String giveBack() {
        service.returnGuarantee(view.number(), new GuaranteeReturn(returnedOn, returnReason, view.version()));
        return again("guarantee.returned");
    }

    private String again(String message) {
        messages.done(message, view.number());
        return "/app/guarantee/guarantee.xhtml?faces-redirect=true&number=" + view.number();
    }

    /** Whether the reader may extend it or give it back now. */
    public boolean isKeeping() {
        return free() && (actor.get().has(Role.PROJECT_OFFICER) || actor.get().has(Role.FINANCE_OFFICER));
    }

    /** Whether the reader may propose a claim now. */
    public boolean isClaimable() {
        return free() && view.state() != GuaranteeState.EXPIRED && actor.get().has(Role.PROJECT_OFFICER);
    }

    /** Whether a claim waits for the reader. */
    public boolean isDeciding() {
        return view.proposed() != null && actor.get().has(Role.DIVISION_HEAD);
    }

    private boolean free() {
        return view.isOpen() && view.proposed() == null;
    }

    public List<DocumentView> getPapers() {
        return documents.of(view.number());
    }

    public GuaranteeView getView() {
        return view;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    public String getExtensionReason() {
        return extensionReason;
    }

    public void setExtensionReason(String extensionReason) {
        this.extensionReason = extensionReason;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getClaimReason() {
        return claimReason;
    }

    public void setClaimReason(String claimReason) {
        this.claimReason = claimReason;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public LocalDate getReturnedOn() {
        return returnedOn;
    }

    public void setReturnedOn(LocalDate returnedOn) {
        this.returnedOn = returnedOn;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }
}
