package org.yangguang.web.project;

import java.io.Serializable;
import org.yangguang.project.Defect;

/** A defect while it is typed. */
public class DefectRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String field;
    private String remark;

    Defect defect() {
        return new Defect(field, remark);
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
