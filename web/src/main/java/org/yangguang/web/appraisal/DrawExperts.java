package org.yangguang.web.appraisal;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import org.yangguang.appraisal.AppraisalService;
import org.yangguang.appraisal.AppraisalView;
import org.yangguang.appraisal.DrawEntry;
import org.yangguang.registry.DrawView;
import org.yangguang.shared.NotFound;
import org.yangguang.web.workflow.TaskPage;

/** 抽取专家. */
@Named
@ViewScoped
public class DrawExperts extends TaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppraisalService service;

    private AppraisalView appraisal;
    private List<DrawView> draws;
    private Integer count;
    private List<String> fields = List.of();

    @Override
    protected void load() {
        String number = getTask().subject();
        appraisal = service.findAppraisal(number).orElseThrow(() -> new NotFound("appraisal", number));
        draws = service.listDraws(appraisal.number());
        count = appraisal.missing() > 0 ? appraisal.missing() : appraisal.minimum();
    }

    public String draw() {
        service.drawExperts(getTask().id(), new DrawEntry(count, new HashSet<>(fields), getOpinion(), appraisal.version()));
        return done();
    }

    public AppraisalView getAppraisal() {
        return appraisal;
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
