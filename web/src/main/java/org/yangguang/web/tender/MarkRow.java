package org.yangguang.web.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.tender.BidView;
import org.yangguang.tender.PlanEntry;

/** One mark to be given: on what a bid answers to one criterion. */
public class MarkRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final BidView bid;
    private final int criterion;
    private final PlanEntry.CriterionEntry item;
    private final String response;
    private BigDecimal mark;
    private String remark;

    MarkRow(BidView bid, int criterion, PlanEntry.CriterionEntry item, String response) {
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
