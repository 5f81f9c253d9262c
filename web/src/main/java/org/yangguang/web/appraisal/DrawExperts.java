package org.yangguang.web.appraisal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.appraisal.AppraisalService;
import org.yangguang.appraisal.AppraisalView;
import org.yangguang.appraisal.DrawEntry;
import org.yangguang.registry.DrawView;
import org.yangguang.shared.NotFound;
import org.yangguang.web.registry.DrawForm;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.workflow.TaskPage;

/** 抽取专家. */
@Named
@ViewScoped
public class DrawExperts extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppraisalService service;

    @Inject
    private Messages messages;

    private AppraisalView appraisal;
    private List<DrawView> draws;
    private final DrawForm form = new DrawForm();

    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    @Override
    protected void load() {
        String number = getTask().subject();
        appraisal = service.findAppraisal(number).orElseThrow(() -> new NotFound("appraisal", number));
        draws = service.listDraws(appraisal.number());
        form.setCount(appraisal.missing() > 0 ? appraisal.missing() : appraisal.minimum());
    }

    /** The page stays: what has been typed is not lost, and the lot falls on the next button. */
    public void fix() {
        service.fixExperts(getTask().id(), form.order(appraisal.version()));
        form.fixed();
        load();
        messages.done("registry.draw.fixed");
    }

    public String draw() {
        service.drawExperts(getTask().id(), new DrawEntry(form.getPart(), getOpinion(), appraisal.version()));
        return done();
    }

    public AppraisalView getAppraisal() {
        return appraisal;
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
        return getFixed() == null && !appraisal.current().isEmpty() && DrawForm.reservesOf(draws) >= appraisal.missing();
    }
}
