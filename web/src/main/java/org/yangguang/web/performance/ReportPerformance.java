package org.yangguang.web.performance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.performance.PerformanceReport;

/** 绩效自评: actuals and evidence for each target. */
@Named
@ViewScoped
public class ReportPerformance extends ReviewTask {

    private static final long serialVersionUID = 1L;

    private final List<ActualRow> actuals = new ArrayList<>();
    private String summary;

    @Override
    protected void load() {
        super.load();
        summary = getReview().summary();
        getReview().targets().forEach(target -> actuals.add(new ActualRow(target)));
    }

    public String submit() {
        attachFiles(getReview().number());
        performance().reportPerformance(getTask().id(), new PerformanceReport(summary,
                actuals.stream().map(ActualRow::entered).toList(), getReview().version()));
        return done();
    }

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    public List<ActualRow> getActuals() {
        return actuals;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
