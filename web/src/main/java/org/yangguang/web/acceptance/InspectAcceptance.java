package org.yangguang.web.acceptance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.acceptance.AcceptanceExpertService;
import org.yangguang.acceptance.Inspection;
import org.yangguang.registry.DrawStatus;
import org.yangguang.registry.DrawView;
import org.yangguang.workflow.Outcome;

/** 组织验收: the checklist, point by point. */
@Named
@ViewScoped
public class InspectAcceptance extends AcceptanceTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private AcceptanceExpertService service;

    private final List<ResultRow> results = new ArrayList<>();
    private List<DrawView.Entry> experts = List.of();
    private String inspectors;
    private LocalDate rectifyBy;

    @Override
    protected void load() {
        super.load();
        experts = service.listAcceptanceDraws(getAcceptance().number()).stream().filter(d -> d.status() == DrawStatus.DRAWN).flatMap(d -> d.drawn().stream()).toList();
        inspectors = getAcceptance().inspectors() != null ? getAcceptance().inspectors()
                : experts.isEmpty() ? null : experts.stream().map(DrawView.Entry::name).collect(Collectors.joining("、"));
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

    /** Who has been drawn to take part; empty where nobody was. */
    public List<DrawView.Entry> getExperts() {
        return experts;
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
