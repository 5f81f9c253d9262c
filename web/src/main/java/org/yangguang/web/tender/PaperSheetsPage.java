package org.yangguang.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.document.DocumentService;
import org.yangguang.document.DocumentView;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.tender.BidView;
import org.yangguang.tender.CriterionKind;
import org.yangguang.tender.PaperSheetEntry;
import org.yangguang.tender.PaperSheetService;
import org.yangguang.tender.PaperSheetVerdict;
import org.yangguang.tender.PaperSheetView;
import org.yangguang.tender.PlanEntry;
import org.yangguang.tender.SheetEntry;
import org.yangguang.tender.SheetView;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderStatus;
import org.yangguang.tender.TenderView;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.Uploads;

/** 纸质评分: marks signed on paper are entered for a member who could not mark here, and verified by a second person. */
@Named
@ViewScoped
public class PaperSheetsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PaperSheetService service;

    @Inject
    private TenderRegisterService register;

    @Inject
    private DocumentService documents;

    @Inject
    private CurrentActor actor;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private final Uploads uploads = new Uploads();
    private final List<MarkRow> marks = new ArrayList<>();
    private TenderView tender;
    private List<PaperSheetView> papers;
    private String member;
    private LocalDate signedOn;
    private boolean free;
    private String reason;
    private String objection;

    @PostConstruct
    void load() {
        tender = register.viewTender(String.valueOf(request.getParameter("number")));
        papers = service.listPaperSheets(tender.number());
        for (BidView bid : tender.bids()) {
            for (int i = 0; bid.status().isCompliant() && i < criteria().size(); i++) {
                if (criteria().get(i).kind() == CriterionKind.SUBJECTIVE) {
                    marks.add(new MarkRow(bid, i, criteria().get(i), null));
                }
            }
        }
    }

    private List<PlanEntry.CriterionEntry> criteria() {
        return tender.plan().criteria();
    }

    public String enter() {
        service.enterPaperSheet(tender.number(), new PaperSheetEntry(member, signedOn, free, reason, marks.stream()
                .map(r -> new SheetEntry.Mark(r.getBid().number(), r.getCriterion(), r.getMark(), r.getRemark())).toList()), uploads.take());
        messages.done("tender.paperSheet.entered");
        return again();
    }

    public String agree(PaperSheetView paper) {
        return verified(paper, true);
    }

    public String reject(PaperSheetView paper) {
        return verified(paper, false);
    }

    private String verified(PaperSheetView paper, boolean agrees) {
        service.verifyPaperSheet(paper.number(), new PaperSheetVerdict(agrees, objection, paper.version()));
        messages.done(agrees ? "tender.paperSheet.verified" : "tender.paperSheet.rejected");
        return again();
    }

    private String again() {
        return "/app/tender/paper-sheets.xhtml?faces-redirect=true&number=" + tender.number();
    }

    /** Whether the reader may enter one here and now. */
    public boolean isEnterable() {
        return tender.status() == TenderStatus.EVALUATING && !getOpenSeats().isEmpty()
                && (actor.get().has(Role.PROCUREMENT_AGENT) || actor.get().has(Role.PROJECT_OFFICER));
    }

    /** Who has neither signed nor left. */
    public List<SheetView> getOpenSeats() {
        return tender.committee().stream().filter(s -> s.status().equals("pending")).toList();
    }

    public List<DocumentView> scansOf(PaperSheetView paper) {
        return documents.of(paper.number());
    }

    /** Name of the firm that made a bid. */
    public String supplierOf(String bid) {
        return tender.bids().stream().filter(b -> b.number().equals(bid)).map(BidView::supplierName).findFirst().orElse(bid);
    }

    public String itemOf(int criterion) {
        return criteria().get(criterion).name();
    }

    /** The one that this reader may verify, null when there is none. */
    public PaperSheetView getWaiting() {
        return papers.stream().filter(PaperSheetView::verifiable).findFirst().orElse(null);
    }

    public TenderView getTender() {
        return tender;
    }

    public List<PaperSheetView> getPapers() {
        return papers;
    }

    public List<MarkRow> getMarks() {
        return marks;
    }

    public Uploads getUploads() {
        return uploads;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public boolean isFree() {
        return free;
    }

    public void setFree(boolean free) {
        this.free = free;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }
}
