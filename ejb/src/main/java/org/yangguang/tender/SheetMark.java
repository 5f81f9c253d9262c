package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDateTime;

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

    /** Why it lies far from the others', once the member was asked; a mark that is given anew is asked for anew. */
    @Column(name = "reason")
    private String reason;

    @Column(name = "reasoned_at")
    private LocalDateTime reasonedAt;

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

    int criterion() {
        return criterion;
    }

    boolean isOf(String ofBid, int item) {
        return bid.equals(ofBid) && criterion == item;
    }

    boolean isOfTheSameItem(SheetMark other) {
        return isOf(other.bid, other.criterion);
    }

    void explain(String why, LocalDateTime at) {
        reason = why.strip();
        reasonedAt = at;
    }

    String reason() {
        return reason;
    }

    LocalDateTime reasonedAt() {
        return reasonedAt;
    }

    SheetEntry.Mark view() {
        return new SheetEntry.Mark(bid, criterion, mark, remark);
    }
}
