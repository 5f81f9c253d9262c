package org.yangguang.web.project;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.project.Indicator;
import org.yangguang.project.IndicatorKind;

/** An indicator while it is typed; also a budget's target. */
public class IndicatorRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private IndicatorKind kind;
    private boolean quantitative = true;
    private BigDecimal target;
    private String targetText;
    private String unit;
    private BigDecimal weight;

    public IndicatorRow(IndicatorKind kind) {
        this.kind = kind;
    }

    public IndicatorRow(Indicator indicator) {
        name = indicator.name();
        kind = indicator.kind();
        quantitative = indicator.quantitative();
        target = indicator.target();
        targetText = indicator.targetText();
        unit = indicator.unit();
        weight = indicator.weight();
    }

    public Indicator indicator() {
        return new Indicator(name, kind, quantitative, target, targetText, unit, weight);
    }

    public boolean isBlank() {
        return name == null && target == null && targetText == null && unit == null && weight == null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public IndicatorKind getKind() {
        return kind;
    }

    public void setKind(IndicatorKind kind) {
        this.kind = kind;
    }

    public boolean isQuantitative() {
        return quantitative;
    }

    public void setQuantitative(boolean quantitative) {
        this.quantitative = quantitative;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public String getTargetText() {
        return targetText;
    }

    public void setTargetText(String targetText) {
        this.targetText = targetText;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }
}
