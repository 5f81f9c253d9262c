package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.tender.CommitteeEntry;
import org.yangguang.tender.CriterionKind;
import org.yangguang.tender.TenderService;

/** 组建评标委员会. */
@Named
@ViewScoped
public class FormCommittee extends TenderTaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    private PoolForm pool;
    private String representative;
    private List<MarkRow> marks = new ArrayList<>();
    private int minimum;

    @Override
    protected void ready() {
        minimum = register().viewSchedule(getTender().number(), getTender().method()).members();
        pool = new PoolForm(minimum);
        marks = marksToGive(CriterionKind.OBJECTIVE);
    }

    public String form() {
        attachFiles(getTender().number());
        service.formCommittee(getTask().id(), new CommitteeEntry(pool.entry(), representative,
                marks.stream().map(r -> new CommitteeEntry.ObjectiveMark(r.getBid().number(), r.getCriterion(), r.getMark())).toList(), getOpinion(),
                getTender().version()));
        return done();
    }

    public PoolForm getPool() {
        return pool;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public List<MarkRow> getMarks() {
        return marks;
    }

    public int getMinimum() {
        return minimum;
    }
}
