package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** One mark of one member for one item of one bid. */
@Embeddable
class SheetMark {

    @Column(name = "bid_number")
    private String bid;

    @Column(name = "criterion")
    private int criterion;

    @Column(name = "mark")
    private BigDecimal mark;

    @Column(name = "remark")
    private String remark;

    protected SheetMark() {
    }

    SheetMark(SheetEntry.Mark entry) {
        bid = entry.bid();
        criterion = entry.criterion();
        mark = entry.mark();
        remark = entry.remark() == null || entry.remark().isBlank() ? null : entry.remark();
    }

    String bid() {
        return bid;
    }

    BigDecimal mark() {
        return mark;
    }

    SheetEntry.Mark view() {
        return new SheetEntry.Mark(bid, criterion, mark, remark);
    }
}
