package org.yangguang.web.selection;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.project.ListTerms;
import org.yangguang.selection.ScoreSheet;
import org.yangguang.selection.ScoreTask;

/** One application as an expert marks it. */
public class ScoredRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ScoreTask.Row row;
    private final ArrayList<Mark> points = new ArrayList<>();
    private Boolean noConflict;
    private String ground;

    /** One criterion's mark. */
    public static class Mark implements Serializable {

        private static final long serialVersionUID = 1L;

        private final ListTerms.Criterion criterion;
        private BigDecimal points;

        Mark(ListTerms.Criterion criterion, BigDecimal points) {
            this.criterion = criterion;
            this.points = points;
        }

        public ListTerms.Criterion getCriterion() {
            return criterion;
        }

        public BigDecimal getPoints() {
            return points;
        }

        public void setPoints(BigDecimal points) {
            this.points = points;
        }
    }

    ScoredRow(ScoreTask.Row row, List<ListTerms.Criterion> criteria) {
        this.row = row;
        noConflict = row.noConflict();
        ground = row.ground();
        for (int i = 0; i < criteria.size(); i++) {
            points.add(new Mark(criteria.get(i), i < row.points().size() ? row.points().get(i) : null));
        }
    }

    ScoreSheet.Entry entry() {
        return new ScoreSheet.Entry(row.application(), noConflict, ground, points.stream().map(Mark::getPoints).toList());
    }

    public ScoreTask.Row getRow() {
        return row;
    }

    public List<Mark> getPoints() {
        return points;
    }

    public Boolean getNoConflict() {
        return noConflict;
    }

    public void setNoConflict(Boolean noConflict) {
        this.noConflict = noConflict;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
