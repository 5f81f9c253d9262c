package org.yangguang.web.acceptance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.acceptance.Inspection;
import org.yangguang.workflow.Outcome;

/** 组织验收: the checklist, point by point. */
@Named
@ViewScoped
public class InspectAcceptance extends AcceptanceTask {

    private static final long serialVersionUID = 1L;

    private final List<ResultRow> results = new ArrayList<>();
    private String inspectors;
    private LocalDate rectifyBy;

    @Override
    protected void load() {
        super.load();
        inspectors = getAcceptance().inspectors();
        getAcceptance().items().forEach(item -> results.add(new ResultRow(item)));
    }

    public String pass() {
        send("passed");
        return done();
    }

    public String fail() {
        send("failed");
        return done();
    }

    public String giveBack() {
        send(Outcome.RETURNED);
        return done();
    }

    private void send(String outcome) {
        attachFiles(getAcceptance().number());
        acceptances().inspectAcceptance(getTask().id(), new Inspection(outcome, inspectors,
                results.stream().map(ResultRow::entered).toList(), rectifyBy, getOpinion(), getAcceptance().version()));
    }

    public List<ResultRow> getResults() {
        return results;
    }

    public String getInspectors() {
        return inspectors;
    }

    public void setInspectors(String inspectors) {
        this.inspectors = inspectors;
    }

    public LocalDate getRectifyBy() {
        return rectifyBy;
    }

    public void setRectifyBy(LocalDate rectifyBy) {
        this.rectifyBy = rectifyBy;
    }
}
