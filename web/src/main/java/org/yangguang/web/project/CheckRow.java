package org.yangguang.web.project;

import java.io.Serializable;
import org.yangguang.project.ScreeningForm;
import org.yangguang.project.Screening;

/** An item of the completeness list while it is answered; what the machine finds met is answered so to begin with. */
public class CheckRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String item;
    private final Boolean found;
    private boolean met;
    private String remark;

    CheckRow(Screening.Item item) {
        this.item = item.item();
        this.found = item.found();
        this.met = Boolean.TRUE.equals(item.found());
    }

    ScreeningForm.Check check() {
        return new ScreeningForm.Check(item, met, remark);
    }

    public String getItem() {
        return item;
    }

    /** yes, no, or person when only a person can tell. */
    public String getFound() {
        return found == null ? "person" : found ? "yes" : "no";
    }

    public boolean isMet() {
        return met;
    }

    public void setMet(boolean met) {
        this.met = met;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
