package org.yangguang.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.tender.AwardRefusalService;
import org.yangguang.tender.LotView;
import org.yangguang.tender.RefusalDecision;
import org.yangguang.tender.RefusalEntry;
import org.yangguang.tender.RefusalGround;
import org.yangguang.tender.RefusalReport;
import org.yangguang.tender.RefusalView;
import org.yangguang.tender.Remedy;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderStatus;
import org.yangguang.tender.TenderView;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Uploads;

/** Page app/tender/after-award.xhtml: winners who do not sign, for the agent, the purchaser and the auditor of a tender. */
@Named
@ViewScoped
public class AfterAward implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AwardRefusalService service;

    @Inject
    private TenderRegisterService register;

    @Inject
    private DocumentService papers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private final Uploads uploads = new Uploads();
    private TenderView tender;
    private List<RefusalView> refusals;
    private Map<String, List<DocumentView>> documents;
    private int lot = 1;
    private RefusalGround ground;
    private String reason;
    private LocalDate statedOn;
    private Remedy remedy;
    private boolean keepBond = true;
    private String opinion;
    private String reportDocument;
    private LocalDate reportedOn;

    @PostConstruct
    void load() {
        tender = register.viewTender(String.valueOf(request.getParameter("number")));
        refusals = service.listRefusals(tender.number());
        documents = new HashMap<>();
        refusals.forEach(r -> documents.put(r.number(), papers.of(r.number())));
    }

    public String record() {
        RefusalView made = service.recordAwardRefusal(tender.number(), new RefusalEntry(lot, ground, reason, statedOn, tender.version()), uploads.take());
        messages.done("tender.refusal.recorded", made.number());
        return again();
    }

    public String decide(RefusalView refusal) {
        service.decideRefusal(refusal.number(), new RefusalDecision(remedy, keepBond, opinion, refusal.version()));
        messages.done("tender.refusal.decided");
        return again();
    }

    public String report(RefusalView refusal) {
        service.reportRefusal(refusal.number(), new RefusalReport(reportDocument, reportedOn, refusal.version()));
        messages.done("tender.refusal.reported");
        return again();
    }

    private String again() {
        return "/app/tender/after-award.xhtml?faces-redirect=true&number=" + tender.number();
    }

    /** Whether the reader may record here and now. */
    public boolean isRecordable() {
        return tender.status() == TenderStatus.AWARDED && (actor.get().has(Role.PROCUREMENT_AGENT) || actor.get().has(Role.PROJECT_OFFICER))
                && refusals.stream().allMatch(r -> r.remedy() != null);
    }

    /** The one that waits for this reader's decision, null when there is none. */
    public RefusalView getWaiting() {
        return actor.get().has(Role.DIVISION_HEAD) ? refusals.stream().filter(r -> r.remedy() == null).findFirst().orElse(null) : null;
    }

    /** The one that this reader may report, null when there is none. */
    public RefusalView getUnreported() {
        return actor.get().has(Role.PROJECT_OFFICER) ? refusals.stream().filter(r -> r.remedy() != null && r.reportedOn() == null).findFirst().orElse(null) : null;
    }

    public List<LotView> getLots() {
        return tender.lots().stream().filter(l -> l.contractNumber() != null).toList();
    }

    public RefusalGround[] getGrounds() {
        return RefusalGround.values();
    }

    public List<DocumentView> documentsOf(RefusalView refusal) {
        return documents.get(refusal.number());
    }

    public TenderView getTender() {
        return tender;
    }

    public List<RefusalView> getRefusals() {
        return refusals;
    }

    public Uploads getUploads() {
        return uploads;
    }

    public int getLot() {
        return lot;
    }

    public void setLot(int lot) {
        this.lot = lot;
    }

    public RefusalGround getGround() {
        return ground;
    }

    public void setGround(RefusalGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getStatedOn() {
        return statedOn;
    }

    public void setStatedOn(LocalDate statedOn) {
        this.statedOn = statedOn;
    }

    public Remedy getRemedy() {
        return remedy;
    }

    public void setRemedy(Remedy remedy) {
        this.remedy = remedy;
    }

    public boolean isKeepBond() {
        return keepBond;
    }

    public void setKeepBond(boolean keepBond) {
        this.keepBond = keepBond;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getReportDocument() {
        return reportDocument;
    }

    public void setReportDocument(String reportDocument) {
        this.reportDocument = reportDocument;
    }

    public LocalDate getReportedOn() {
        return reportedOn;
    }

    public void setReportedOn(LocalDate reportedOn) {
        this.reportedOn = reportedOn;
    }
}
