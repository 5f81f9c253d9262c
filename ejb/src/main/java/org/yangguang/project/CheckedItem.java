package org.yangguang.project;

import jakarta.persistence.Embeddable;

/** A stored answer to one item of the completeness list. */
@Embeddable
class CheckedItem {

    private String item;
    private boolean met;
    private String remark;

    protected CheckedItem() {
    }

    CheckedItem(ScreeningForm.Check check) {
        item = check.item();
        met = check.met();
        remark = Words.orNull(check.remark());
    }

    ScreeningForm.Check view() {
        return new ScreeningForm.Check(item, met, remark);
    }
}
