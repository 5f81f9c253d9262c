package org.yangguang.web.project;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.project.ListTerms;

/** One line of the scoring sheet as the officer types it. */
public class CriterionRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String guidance;
    private BigDecimal points;

    CriterionRow() {
    }

    CriterionRow(ListTerms.Criterion criterion) {
        name = criterion.name();
        guidance = criterion.guidance();
        points = criterion.points();
    }

    boolean isBlank() {
        return (name == null || name.isBlank()) && (guidance == null || guidance.isBlank()) && points == null;
    }

    ListTerms.Criterion criterion() {
        return new ListTerms.Criterion(name, guidance, points);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getGuidance() {
        return guidance;
    }

    public void setGuidance(String guidance) {
        this.guidance = guidance;
    }

    public BigDecimal getPoints() {
        return points;
    }

    public void setPoints(BigDecimal points) {
        this.points = points;
    }
}
