package org.yangguang.web.appraisal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.appraisal.AppraisalService;
import org.yangguang.appraisal.AppraisalView;
import org.yangguang.appraisal.Conclusion;
import org.yangguang.appraisal.ConclusionEntry;
import org.yangguang.registry.DrawView;
import org.yangguang.shared.NotFound;
import org.yangguang.web.workflow.TaskPage;

/** 论证结论. */
@Named
@ViewScoped
public class ConcludeAppraisal extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppraisalService service;

    private AppraisalView appraisal;
    private List<DrawView> draws;
    private Conclusion conclusion;

    @Override
    protected void load() {
        String number = getTask().subject();
        appraisal = service.findAppraisal(number).orElseThrow(() -> new NotFound("appraisal", number));
        draws = service.listDraws(appraisal.number());
        conclusion = appraisal.proposal();
    }

    public String conclude() {
        service.concludeAppraisal(getTask().id(), new ConclusionEntry(conclusion, false, getOpinion(), appraisal.version()));
        return done();
    }

    public String giveBack() {
        service.concludeAppraisal(getTask().id(), new ConclusionEntry(null, true, getOpinion(), appraisal.version()));
        return done();
    }

    public AppraisalView getAppraisal() {
        return appraisal;
    }

    public List<DrawView> getDraws() {
        return draws;
    }

    public Conclusion[] getConclusions() {
        return Conclusion.values();
    }

    public Conclusion getConclusion() {
        return conclusion;
    }

    public void setConclusion(Conclusion conclusion) {
        this.conclusion = conclusion;
    }
}
