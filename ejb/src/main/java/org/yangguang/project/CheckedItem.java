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

    CheckedItem(ScreenProposal.Check check) {
        item = check.item();
        met = check.met();
        remark = Words.orNull(check.remark());
    }

    ScreenProposal.Check view() {
        return new ScreenProposal.Check(item, met, remark);
    }
}
