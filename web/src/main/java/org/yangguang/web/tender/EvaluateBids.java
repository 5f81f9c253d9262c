package org.yangguang.web.tender;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.tender.BidContent;
import org.yangguang.tender.BidView;
import org.yangguang.tender.CriterionKind;
import org.yangguang.tender.PlanEntry;
import org.yangguang.tender.SheetEntry;
import org.yangguang.tender.TenderService;

/** 评标打分: the member's own marks, unseen by the others. */
@Named
@ViewScoped
public class EvaluateBids extends TenderTaskPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderService service;

    private String recusalGround;
    private List<Row> marks = new ArrayList<>();

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
        for (BidView bid : getTender().bids().stream().filter(b -> b.status().isCompliant()).toList()) {
            BidContent content = register().viewBidContent(getTender().number(), bid.number());
            for (int i = 0; i < getTender().plan().criteria().size(); i++) {
                PlanEntry.CriterionEntry item = getTender().plan().criteria().get(i);
                if (item.kind() == CriterionKind.SUBJECTIVE) {
                    marks.add(new Row(bid, i, item, i < content.responses().size() ? content.responses().get(i) : null));
                }
            }
        }
        getTender().committee().forEach(s -> s.marks().forEach(m -> marks.stream()
                .filter(r -> r.bid.number().equals(m.bid()) && r.criterion == m.criterion()).forEach(r -> {
                    r.mark = m.mark();
                    r.remark = m.remark();
                })));
    }

    /** What a bid proposes, to be read beside the marks. */
    public BidContent content(BidView bid) {
        return register().viewBidContent(getTender().number(), bid.number());
    }

    public List<BidView> getBids() {
        return getTender().bids().stream().filter(b -> b.status().isCompliant()).toList();
    }

    public String sign() {
        service.evaluateBids(getTask().id(), new SheetEntry(marks.stream()
                .map(r -> new SheetEntry.Mark(r.bid.number(), r.criterion, r.mark, r.remark)).toList(), false, null, getOpinion()));
        return done();
    }

    public String recuse() {
        service.evaluateBids(getTask().id(), new SheetEntry(List.of(), true, recusalGround, getOpinion()));
        return done();
    }

    @Override
    public boolean isOpinionAsked() {
        return false;
    }

    public String getRecusalGround() {
        return recusalGround;
    }

    public void setRecusalGround(String recusalGround) {
        this.recusalGround = recusalGround;
    }

    public List<Row> getMarks() {
        return marks;
    }
}
