package org.yangguang.selection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** What an expert gives on one criterion of the sheet. */
@Embeddable
class ScoreMark {

    @Column(name = "points")
    private BigDecimal points;

    protected ScoreMark() {
    }

    ScoreMark(BigDecimal points) {
        this.points = points;
    }

    BigDecimal points() {
        return points;
    }
}
