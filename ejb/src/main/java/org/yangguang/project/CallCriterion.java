package org.yangguang.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** One line of a call's scoring sheet. */
@Embeddable
class CallCriterion {

    private String name;
    private String guidance;
    @Column(name = "points")
    private BigDecimal points;

    protected CallCriterion() {
    }

    CallCriterion(ListTerms.Criterion criterion) {
        name = criterion.name().strip();
        guidance = Words.orNull(criterion.guidance());
        points = criterion.points();
    }

    ListTerms.Criterion view() {
        return new ListTerms.Criterion(name, guidance, points.stripTrailingZeros().scale() <= 0 ? points.setScale(0) : points.setScale(2));
    }
}
