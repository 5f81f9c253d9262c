package org.yangguang.project;

import jakarta.persistence.Embeddable;

/** A stored defect that a return told the applicant of. */
@Embeddable
class NamedDefect {

    private String field;
    private String remark;

    protected NamedDefect() {
    }

    NamedDefect(Defect defect) {
        field = defect.field();
        remark = Words.orNull(defect.remark());
    }

    Defect view() {
        return new Defect(field, remark);
    }
}
