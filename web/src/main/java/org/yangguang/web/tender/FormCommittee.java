package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Money;
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

    @Inject
    private RegulationService regulations;

    private PoolForm pool;
    private String representative;
    private List<MarkRow> marks = new ArrayList<>();
    private int minimum;

    @Override
    protected void ready() {
        Regulation law = regulations.asOf(getTender().lawDate());
        Money budget = Money.sum(getTender().lots().stream().map(l -> l.budget()).toList());
        minimum = law.count(budget.atLeast(law.money("EVA-01.large-budget")) ? "EVA-01.members-large" : "EVA-01.members");
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
