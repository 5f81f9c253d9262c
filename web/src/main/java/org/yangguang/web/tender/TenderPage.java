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
import org.yangguang.reporting.BinderService;
import org.yangguang.reporting.ProcurementStep;
import org.yangguang.tender.NoticeView;
import org.yangguang.tender.PoolDrawView;
import org.yangguang.tender.ReceiptView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderStatus;
import org.yangguang.tender.TenderView;

/** One tender as its reader may see it. */
@Named
@ViewScoped
public class TenderPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderRegisterService register;

    @Inject
    private BinderService binders;

    @Inject
    private DocumentService papers;

    @Inject
    private CurrentActor actor;

    @Inject
    private HttpServletRequest request;

    private TenderView tender;
    private List<NoticeView> notices;
    private List<ReceiptView> receipts = List.of();
    private List<PoolDrawView> draws = List.of();
    private List<DocumentView> documents;
    private boolean supplier;
    private boolean proving;
    private boolean binding;
    private List<ProcurementStep> timeline = List.of();
    private boolean staff;

    @PostConstruct
    void load() {
        tender = register.viewTender(String.valueOf(request.getParameter("number")));
        notices = register.listNoticesOf(tender.number());
        documents = papers.of(tender.number());
        supplier = actor.get().has(Role.SUPPLIER);
        boolean reading = actor.get().has(Role.PROJECT_OFFICER) || actor.get().has(Role.DIVISION_HEAD) || actor.get().has(Role.PROCUREMENT_AGENT)
                || actor.get().has(Role.AUDITOR);
        staff = reading && (actor.get().ofMinistry() || actor.get().organisations().contains(tender.agency()));
        if (reading) {
            receipts = register.listReceipts(tender.number());
            draws = register.listDraws(tender.number());
            proving = staff && tender.openedAt() != null && !tender.openers().isEmpty();
        }
        binding = actor.get().has(Role.PROJECT_OFFICER) || actor.get().has(Role.AUDITOR);
        if (binding || actor.get().has(Role.DIVISION_HEAD)) {
            timeline = binders.viewTimeline(tender.number());
        }
    }

    /** What was done, each step with its clause; for the ministry's own. */
    public List<ProcurementStep> getTimeline() {
        return timeline;
    }

    /** Whether the file may be ordered as one PDF. */
    public boolean isBinding() {
        return binding;
    }

    /** Whether the reader is the agent of a tender that takes bids. */
    public boolean isClarifiable() {
        return staff && actor.get().has(Role.PROCUREMENT_AGENT) && tender.status() == TenderStatus.BIDDING && !tender.procedure().byInvitation();
    }

    /** Whether a committee is at work or was, and the reader sees to it or watches over it. */
    public boolean isSeated() {
        return staff && (actor.get().has(Role.PROCUREMENT_AGENT) || actor.get().has(Role.AUDITOR))
                && tender.status().compareTo(TenderStatus.EVALUATING) >= 0 && !tender.committee().isEmpty();
    }

    /** Whether marks may have come on paper, to one who may read that they have. */
    public boolean isPapered() {
        return staff && (actor.get().has(Role.PROCUREMENT_AGENT) || actor.get().has(Role.AUDITOR) || actor.get().has(Role.PROJECT_OFFICER) && actor.get().organisations().contains(tender.buyer()))
                && tender.status().compareTo(TenderStatus.EVALUATING) >= 0 && !tender.committee().isEmpty();
    }

    /** Whether the bids have been opened, so that bidders may have been asked about them, to one who may read that. */
    public boolean isQuestioned() {
        return tender.openedAt() != null && (supplier || staff);
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

    public List<PoolDrawView> getDraws() {
        return draws;
    }

    public List<DocumentView> getDocuments() {
        return documents;
    }

    public boolean isSupplier() {
        return supplier;
    }

    /** Whether the reader is of the purchaser or of the tender's agency. */
    public boolean isStaff() {
        return staff;
    }

    /** Whether the reader watches over procurements. */
    public boolean isWatching() {
        return actor.get().has(Role.AUDITOR);
    }

    /** Whether the reader may have the proofs of the opened bids. */
    public boolean isProving() {
        return proving;
    }
}
