package org.yangguang.web.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.performance.PerformanceReport;
import org.yangguang.performance.TargetView;

/** One target while its actual is typed. */
public class ActualRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TargetView agreed;
    private BigDecimal actual;
    private String actualText;
    private String evidence;

    ActualRow(TargetView agreed) {
        this.agreed = agreed;
        this.actual = agreed.actual();
        this.actualText = agreed.actualText();
        this.evidence = agreed.evidence();
    }

    public TargetView getAgreed() {
        return agreed;
    }

    PerformanceReport.Actual entered() {
        return new PerformanceReport.Actual(actual, actualText, evidence);
    }

    public BigDecimal getActual() {
        return actual;
    }

    public void setActual(BigDecimal actual) {
        this.actual = actual;
    }

    public String getActualText() {
        return actualText;
    }

    public void setActualText(String actualText) {
        this.actualText = actualText;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
