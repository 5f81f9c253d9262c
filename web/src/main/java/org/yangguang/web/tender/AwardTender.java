package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.tender.Decision;
import org.yangguang.tender.EvaluationView;
import org.yangguang.tender.TenderService;

/** 定标. */
@Named
@ViewScoped
public class AwardTender extends TenderTaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    private EvaluationView evaluation;

    @Override
    protected void ready() {
        evaluation = register().viewEvaluation(getTender().number());
    }

    public String approve() {
        service.awardTender(getTask().id(), new Decision(false, getOpinion(), getTender().version()));
        return done();
    }

    public String giveBack() {
        service.awardTender(getTask().id(), new Decision(true, getOpinion(), getTender().version()));
        return done();
    }

    public EvaluationView getEvaluation() {
        return evaluation;
    }
}
