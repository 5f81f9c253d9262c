package org.yangguang.web.selection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.registry.DrawView;
import org.yangguang.selection.ScorerDraw;
import org.yangguang.web.registry.DrawForm;
import org.yangguang.web.shell.Messages;

/** 抽取评审专家. */
@Named
@ViewScoped
public class DrawScorers extends SelectionTask {

    private static final long serialVersionUID = 1L;

    @Inject
    private Messages messages;

    private List<DrawView> draws;
    private final DrawForm form = new DrawForm();

    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    @Override
    protected void ready() {
        draws = lists().listDraws(getList().number());
    }

    /** The page stays: what has been typed is not lost, and the lot falls on the next button. */
    public void fix() {
        selection().fixScorers(getTask().id(), form.order(getList().version()));
        form.fixed();
        load();
        messages.done("registry.draw.fixed");
    }

    public String draw() {
        return act("drawn");
    }

    public String cancel() {
        return act("cancelled");
    }

    private String act(String outcome) {
        selection().drawScorers(getTask().id(), new ScorerDraw(outcome, isCalling() ? form.getCount() : null, form.getPart(), getOpinion(),
                getList().version()));
        return done();
    }

    public List<DrawView> getDraws() {
        return draws;
    }

    public DrawForm getForm() {
        return form;
    }

    public DrawView getFixed() {
        return DrawForm.fixedOf(draws);
    }

    /** Whether the next of the drawn order are called instead of a new draw. */
    public boolean isCalling() {
        return getFixed() == null && !getList().scorers().isEmpty() && DrawForm.reservesOf(draws) > 0;
    }
}
