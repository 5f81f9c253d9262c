package org.yangguang.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.yangguang.project.Indicator;
import org.yangguang.project.IndicatorKind;

/** A stored performance target of one version. */
@Embeddable
class BudgetTarget {

    private String name;
    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;
    private boolean quantitative;
    private BigDecimal target;
    @Column(name = "target_text")
    private String targetText;
    private String unit;
    private BigDecimal weight;

    protected BudgetTarget() {
    }

    BudgetTarget(Indicator form) {
        name = orNull(form.name());
        kind = form.kind();
        quantitative = form.quantitative();
        target = quantitative ? form.target() : null;
        targetText = quantitative ? null : orNull(form.targetText());
        unit = quantitative ? orNull(form.unit()) : null;
        weight = form.weight();
    }

    Indicator view() {
        return new Indicator(name, kind, quantitative, plain(target), targetText, unit, plain(weight));
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static BigDecimal plain(BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal bare = figure.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
