package org.yangguang.web.dispute;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.yangguang.dispute.DisputeFilter;
import org.yangguang.dispute.DisputeKind;
import org.yangguang.dispute.DisputeRegisterService;
import org.yangguang.dispute.DisputeStatus;
import org.yangguang.dispute.DisputeView;
import org.yangguang.dispute.FrivolousView;
import org.yangguang.web.shell.RegisterRows;

/** Page app/dispute/disputes.xhtml: the register of enquiries and challenges. */
@Named("disputes")
@ViewScoped
public class DisputesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DisputeRegisterService service;
    @Inject
    private HttpServletRequest request;

    private DisputeKind kind;
    private DisputeStatus status;
    private String tender;
    private RegisterRows<DisputeView> rows;

    @PostConstruct
    void open() {
        tender = request.getParameter("tender");
        rows = new RegisterRows<>(() -> service.listDisputes(filter(), 0, 1).total(), (first, size) -> service.listDisputes(filter(), first, size).rows());
    }

    private DisputeFilter filter() {
        return new DisputeFilter(kind, status, tender == null ? null : tender.strip());
    }

    public RegisterRows<DisputeView> getRows() {
        return rows;
    }

    /** Who has complained without ground too often; asked only where the page shows it. */
    public List<FrivolousView> getFrivolous() {
        return service.listFrivolous();
    }

    public DisputeKind[] getKinds() {
        return DisputeKind.values();
    }

    public DisputeStatus[] getStatuses() {
        return DisputeStatus.values();
    }

    public DisputeKind getKind() {
        return kind;
    }

    public void setKind(DisputeKind kind) {
        this.kind = kind;
    }

    public DisputeStatus getStatus() {
        return status;
    }

    public void setStatus(DisputeStatus status) {
        this.status = status;
    }

    public String getTender() {
        return tender;
    }

    public void setTender(String tender) {
        this.tender = tender;
    }
}
