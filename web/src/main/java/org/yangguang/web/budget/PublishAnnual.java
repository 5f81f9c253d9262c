package org.yangguang.web.budget;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.yangguang.budget.AnnualPublication;

/** 公开年度预算. */
@Named
@ViewScoped
public class PublishAnnual extends AnnualTask {

    private static final long serialVersionUID = 1L;

    private LocalDate publishedOn;
    private String place;

    public String publish() {
        budgets().publishAnnual(getTask().id(), new AnnualPublication(publishedOn, place, getOpinion(), getRound().version()));
        return done();
    }

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
