package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yangguang.tender.Attendance;
import org.yangguang.tender.BidContent;
import org.yangguang.tender.BidView;
import org.yangguang.tender.CommitteeService;
import org.yangguang.tender.CriterionKind;
import org.yangguang.tender.SheetEntry;
import org.yangguang.tender.SheetView;
import org.yangguang.tender.TenderService;
import org.yangguang.web.shell.Messages;

/** 评标打分: the member's own marks, unseen by the others. */
@Named
@ViewScoped
public class EvaluateBids extends TenderTaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    @Inject
    private CommitteeService committees;

    @Inject
    private Messages messages;

    private boolean free;
    private String recusalGround;
    private List<MarkRow> marks = new ArrayList<>();

    @Override
    protected void ready() {
        marks = marksToGive(CriterionKind.SUBJECTIVE);
        getTender().committee().forEach(s -> s.marks().forEach(m -> marks.stream()
                .filter(r -> r.getBid().number().equals(m.bid()) && r.getCriterion() == m.criterion()).forEach(r -> {
                    r.setMark(m.mark());
                    r.setRemark(m.remark());
                })));
    }

    /** What a bid proposes, to be read beside the marks. */
    public BidContent content(BidView bid) {
        return register().viewBidContent(getTender().number(), bid.number());
    }

    public List<BidView> getBids() {
        return compliantBids();
    }

    /** Signs in; the page comes again, now for the marks. */
    public String attend() {
        committees.attendEvaluation(getTender().number(), new Attendance(free));
        messages.done("tender.attend.done");
        return "/app/tender/evaluate-bids.xhtml?faces-redirect=true&task=" + getTask().id();
    }

    /** When the member signed in, null before. */
    public LocalDateTime getAttendedAt() {
        return getTender().committee().stream().map(SheetView::attendedAt).filter(Objects::nonNull).findFirst().orElse(null);
    }

    public boolean isFree() {
        return free;
    }

    public void setFree(boolean free) {
        this.free = free;
    }

    public String sign() {
        service.evaluateBids(getTask().id(), new SheetEntry(marks.stream()
                .map(r -> new SheetEntry.Mark(r.getBid().number(), r.getCriterion(), r.getMark(), r.getRemark())).toList(), false, null, getOpinion()));
        return done();
    }

    public String recuse() {
        service.evaluateBids(getTask().id(), new SheetEntry(List.of(), true, recusalGround, getOpinion()));
        return done();
    }

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    public String getRecusalGround() {
        return recusalGround;
    }

    public void setRecusalGround(String recusalGround) {
        this.recusalGround = recusalGround;
    }

    public List<MarkRow> getMarks() {
        return marks;
    }
}
