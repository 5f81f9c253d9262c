package org.yangguang.web.appraisal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.yangguang.appraisal.AppraisalService;
import org.yangguang.appraisal.AppraisalView;
import org.yangguang.appraisal.Conclusion;
import org.yangguang.appraisal.OpinionEntry;
import org.yangguang.registry.TieKind;
import org.yangguang.shared.NotFound;
import org.yangguang.web.workflow.TaskPage;

/** 专家评分: the own marks, or the recusal. */
@Named
@ViewScoped
public class GiveOpinion extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppraisalService service;

    private AppraisalView appraisal;
    private BigDecimal foresight;
    private BigDecimal science;
    private BigDecimal practicality;
    private BigDecimal system;
    private Conclusion advice;
    private TieKind tie;
    private String tieReference;
    private String recusalGround;

    @Override
    protected void load() {
        String number = getTask().subject();
        appraisal = service.findAppraisal(number).orElseThrow(() -> new NotFound("appraisal", number));
    }

    public String give() {
        service.giveOpinion(getTask().id(), new OpinionEntry(foresight, science, practicality, system, advice, getOpinion(), false, null, null, null));
        return done();
    }

    public String recuse() {
        service.giveOpinion(getTask().id(), new OpinionEntry(null, null, null, null, null, null, true, tie, tieReference, recusalGround));
        return done();
    }

    public AppraisalView getAppraisal() {
        return appraisal;
    }

    public Conclusion[] getConclusions() {
        return Conclusion.values();
    }

    public TieKind[] getTies() {
        return TieKind.values();
    }

    public BigDecimal getForesight() {
        return foresight;
    }

    public void setForesight(BigDecimal foresight) {
        this.foresight = foresight;
    }

    public BigDecimal getScience() {
        return science;
    }

    public void setScience(BigDecimal science) {
        this.science = science;
    }

    public BigDecimal getPracticality() {
        return practicality;
    }

    public void setPracticality(BigDecimal practicality) {
        this.practicality = practicality;
    }

    public BigDecimal getSystem() {
        return system;
    }

    public void setSystem(BigDecimal system) {
        this.system = system;
    }

    public Conclusion getAdvice() {
        return advice;
    }

    public void setAdvice(Conclusion advice) {
        this.advice = advice;
    }

    public TieKind getTie() {
        return tie;
    }

    public void setTie(TieKind tie) {
        this.tie = tie;
    }

    public String getTieReference() {
        return tieReference;
    }

    public void setTieReference(String tieReference) {
        this.tieReference = tieReference;
    }

    public String getRecusalGround() {
        return recusalGround;
    }

    public void setRecusalGround(String recusalGround) {
        this.recusalGround = recusalGround;
    }
}
