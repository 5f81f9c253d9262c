package org.yangguang.web.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.performance.Attainment;
import org.yangguang.performance.PerformanceScores;
import org.yangguang.performance.TargetView;

/** One target while it is scored. */
public class ScoreRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TargetView agreed;
    private Attainment attainment;
    private BigDecimal score;
    private String remark;

    ScoreRow(TargetView agreed) {
        this.agreed = agreed;
        this.attainment = agreed.attainment();
        this.score = agreed.score() == null ? agreed.computed() : agreed.score();
        this.remark = agreed.remark();
    }

    public TargetView getAgreed() {
        return agreed;
    }

    PerformanceScores.Score entered() {
        return new PerformanceScores.Score(attainment, score, remark);
    }

    public Attainment getAttainment() {
        return attainment;
    }

    public void setAttainment(Attainment attainment) {
        this.attainment = attainment;
    }

    public BigDecimal getScore() {
        return score;
    }

    public void setScore(BigDecimal score) {
        this.score = score;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
