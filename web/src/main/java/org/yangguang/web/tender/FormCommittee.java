package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.yangguang.regulation.Regulation;
import org.yangguang.regulation.RegulationService;
import org.yangguang.shared.Money;
import org.yangguang.tender.BidContent;
import org.yangguang.tender.BidView;
import org.yangguang.tender.CommitteeEntry;
import org.yangguang.tender.CriterionKind;
import org.yangguang.tender.PlanEntry;
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

    private Integer members;
    private String representative;
    private List<String> fields = List.of();
    private List<Row> marks = new ArrayList<>();
    private int minimum;

    /** One mark to be given. */
    public static class Row implements Serializable {
        private final BidView bid;
        private final int criterion;
        private final PlanEntry.CriterionEntry item;
        private final String response;
        private BigDecimal mark;
        private String remark;

        Row(BidView bid, int criterion, PlanEntry.CriterionEntry item, String response) {
            this.bid = bid;
            this.criterion = criterion;
            this.item = item;
            this.response = response;
        }

        public BidView getBid() {
            return bid;
        }

        public int getCriterion() {
            return criterion;
        }

        public PlanEntry.CriterionEntry getItem() {
            return item;
        }

        public String getResponse() {
            return response;
        }

        public BigDecimal getMark() {
            return mark;
        }

        public void setMark(BigDecimal mark) {
            this.mark = mark;
        }

        public String getRemark() {
            return remark;
        }

        public void setRemark(String remark) {
            this.remark = remark;
        }
    }

    @Override
    protected void ready() {
        Regulation law = regulations.asOf(getTender().lawDate());
        Money budget = Money.sum(getTender().lots().stream().map(l -> l.budget()).toList());
        minimum = law.count(budget.atLeast(law.money("EVA-01.large-budget")) ? "EVA-01.members-large" : "EVA-01.members");
        members = minimum;
        for (BidView bid : getTender().bids().stream().filter(b -> b.status().isCompliant()).toList()) {
            BidContent content = register().viewBidContent(getTender().number(), bid.number());
            for (int i = 0; i < getTender().plan().criteria().size(); i++) {
                PlanEntry.CriterionEntry item = getTender().plan().criteria().get(i);
                if (item.kind() == CriterionKind.OBJECTIVE) {
                    marks.add(new Row(bid, i, item, i < content.responses().size() ? content.responses().get(i) : null));
                }
            }
        }
    }

    public String form() {
        service.formCommittee(getTask().id(), new CommitteeEntry(members, representative, new HashSet<>(fields),
                marks.stream().map(r -> new CommitteeEntry.ObjectiveMark(r.bid.number(), r.criterion, r.mark)).toList(), getOpinion(),
                getTender().version()));
        return done();
    }

    public Integer getMembers() {
        return members;
    }

    public void setMembers(Integer members) {
        this.members = members;
    }

    public String getRepresentative() {
        return representative;
    }

    public void setRepresentative(String representative) {
        this.representative = representative;
    }

    public List<String> getFields() {
        return fields;
    }

    public void setFields(List<String> fields) {
        this.fields = fields;
    }

    public List<Row> getMarks() {
        return marks;
    }

    public int getMinimum() {
        return minimum;
    }
}
