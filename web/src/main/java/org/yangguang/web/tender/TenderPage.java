package org.yangguang.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.registry.DrawView;
import org.yangguang.tender.NoticeView;
import org.yangguang.tender.ReceiptView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderView;

/** One tender as its reader may see it. */
@Named
@ViewScoped
public class TenderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderRegisterService register;

    @Inject
    private DocumentService papers;

    @Inject
    private CurrentActor actor;

    @Inject
    private HttpServletRequest request;

    private TenderView tender;
    private List<NoticeView> notices;
    private List<ReceiptView> receipts = List.of();
    private List<DrawView> draws = List.of();
    private List<DocumentView> documents;
    private boolean supplier;

    @PostConstruct
    void load() {
        tender = register.viewTender(String.valueOf(request.getParameter("number")));
        notices = register.listNoticesOf(tender.number());
        documents = papers.of(tender.number());
        supplier = actor.get().has(Role.SUPPLIER);
        boolean staff = actor.get().has(Role.PROJECT_OFFICER) || actor.get().has(Role.DIVISION_HEAD) || actor.get().has(Role.PROCUREMENT_AGENT)
                || actor.get().has(Role.AUDITOR);
        if (staff) {
            receipts = register.listReceipts(tender.number());
            draws = register.listDraws(tender.number());
        }
    }

    public TenderView getTender() {
        return tender;
    }

    public List<NoticeView> getNotices() {
        return notices;
    }

    public List<ReceiptView> getReceipts() {
        return receipts;
    }

    public List<DrawView> getDraws() {
        return draws;
    }

    public List<DocumentView> getDocuments() {
        return documents;
    }

    public boolean isSupplier() {
        return supplier;
    }
}
