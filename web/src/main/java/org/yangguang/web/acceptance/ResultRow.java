package org.yangguang.web.acceptance;

import java.io.Serializable;
import org.yangguang.acceptance.AcceptanceItemView;
import org.yangguang.acceptance.Inspection;

/** One point of the checklist while it is inspected. */
public class ResultRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final AcceptanceItemView agreed;
    private Boolean passed;
    private String remark;

    ResultRow(AcceptanceItemView agreed) {
        this.agreed = agreed;
        this.passed = agreed.passed();
        this.remark = agreed.remark();
    }

    public AcceptanceItemView getAgreed() {
        return agreed;
    }

    Inspection.Result entered() {
        return new Inspection.Result(passed, remark);
    }

    public Boolean getPassed() {
        return passed;
    }

    public void setPassed(Boolean passed) {
        this.passed = passed;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
