package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.budget.BudgetService;
import org.yangguang.secrecy.PublicationKind;
import org.yangguang.secrecy.ReviewView;
import org.yangguang.secrecy.SecrecyService;
import org.yangguang.tender.OfficerView;
import org.yangguang.tender.OpeningService;
import org.yangguang.tender.PublishEntry;
import org.yangguang.tender.ScheduleView;
import org.yangguang.tender.TenderService;

/** 发布招标公告. */
@Named
@ViewScoped
public class PublishNotice extends TenderTaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    @Inject
    private OpeningService opening;

    @Inject
    private BudgetService budgets;

    @Inject
    private SecrecyService secrecy;

    private LocalDate documentsUntil;
    private LocalDateTime bidDeadline;
    private LocalDateTime enquiriesUntil;
    private boolean oneChallengePerStep = true;
    private String place;
    private String budgetDocument;
    private LocalDate earliestDocuments;
    private LocalDate earliestDeadline;
    private ReviewView review;
    private List<OfficerView> officers;
    private List<String> openers = new ArrayList<>();
    private Integer quorum = 2;

    @Override
    protected void ready() {
        ScheduleView schedule = register().viewSchedule(getTender().number(), getTender().method());
        earliestDocuments = schedule.documents();
        earliestDeadline = schedule.deadline();
        budgetDocument = budgets.budget(getTender().projectNumber()).documentNumber();
        LocalDate planned = getTender().plan().documentsUntil();
        documentsUntil = planned == null || planned.isBefore(earliestDocuments) ? earliestDocuments : planned;
        LocalDateTime deadline = getTender().plan().bidDeadline();
        bidDeadline = deadline == null || deadline.toLocalDate().isBefore(earliestDeadline) ? earliestDeadline.atTime(9, 30) : deadline;
        place = getTender().plan().place();
        officers = opening.listOfficers(getTender().number());
        review = secrecy.findReview(PublicationKind.TENDER, getTender().number() + "-ZB");
    }

    public String publish() {
        attachFiles(getTender().number());
        service.publishNotice(getTask().id(), new PublishEntry(false, documentsUntil, bidDeadline, enquiriesUntil,
                oneChallengePerStep, place, openers, quorum, getOpinion(), getTender().version()));
        return done();
    }

    public String giveBack() {
        service.publishNotice(getTask().id(), new PublishEntry(true, null, null, null, false, null, null, null, getOpinion(), getTender().version()));
        return done();
    }

    /** What became of the notice's 保密审查; null in a tender that was approved before there was one. */
    public ReviewView getReview() {
        return review;
    }

    /** Who has an opening key and may be named. */
    public List<OfficerView> getOfficers() {
        return officers;
    }

    public List<String> getOpeners() {
        return openers;
    }

    public void setOpeners(List<String> openers) {
        this.openers = openers;
    }

    public Integer getQuorum() {
        return quorum;
    }

    public void setQuorum(Integer quorum) {
        this.quorum = quorum;
    }

    public LocalDate getDocumentsUntil() {
        return documentsUntil;
    }

    public void setDocumentsUntil(LocalDate documentsUntil) {
        this.documentsUntil = documentsUntil;
    }

    public LocalDateTime getBidDeadline() {
        return bidDeadline;
    }

    public void setBidDeadline(LocalDateTime bidDeadline) {
        this.bidDeadline = bidDeadline;
    }

    public LocalDateTime getEnquiriesUntil() {
        return enquiriesUntil;
    }

    public void setEnquiriesUntil(LocalDateTime enquiriesUntil) {
        this.enquiriesUntil = enquiriesUntil;
    }

    public boolean isOneChallengePerStep() {
        return oneChallengePerStep;
    }

    public void setOneChallengePerStep(boolean oneChallengePerStep) {
        this.oneChallengePerStep = oneChallengePerStep;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getBudgetDocument() {
        return budgetDocument;
    }

    public LocalDate getEarliestDocuments() {
        return earliestDocuments;
    }

    public LocalDate getEarliestDeadline() {
        return earliestDeadline;
    }
}
