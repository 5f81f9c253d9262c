package org.yangguang.web.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import org.yangguang.registry.DrawView;
import org.yangguang.selection.ScorerDraw;

/** 抽取评审专家. */
@Named
@ViewScoped
public class DrawScorers extends SelectionTask {

    private static final long serialVersionUID = 1L;

    private List<DrawView> draws;
    private Integer count;
    private List<String> fields = List.of();

    @Override
    protected void ready() {
        draws = lists().listDraws(getList().number());
    }

    public String draw() {
        return act("drawn");
    }

    public String cancel() {
        return act("cancelled");
    }

    private String act(String outcome) {
        selection().drawScorers(getTask().id(), new ScorerDraw(outcome, count, new HashSet<>(fields), getOpinion(), getList().version()));
        return done();
    }

    public List<DrawView> getDraws() {
        return draws;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = fields == null ? List.of() : fields;
    }
}
