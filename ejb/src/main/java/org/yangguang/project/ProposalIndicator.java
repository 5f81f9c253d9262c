package org.yangguang.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A stored indicator of a proposal. */
@Embeddable
class ProposalIndicator {

    private String name;
    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;
    private boolean quantitative;
    private BigDecimal target;
    @Column(name = "target_text")
    private String targetText;
    private String unit;
    private BigDecimal weight;

    protected ProposalIndicator() {
    }

    ProposalIndicator(Indicator indicator) {
        name = Words.orNull(indicator.name());
        kind = indicator.kind();
        quantitative = indicator.quantitative();
        target = quantitative ? indicator.target() : null;
        targetText = quantitative ? null : Words.orNull(indicator.targetText());
        unit = quantitative ? Words.orNull(indicator.unit()) : null;
        weight = indicator.weight();
    }

    Indicator view() {
        return new Indicator(name, kind, quantitative, plain(target), targetText, unit, plain(weight));
    }

    private static BigDecimal plain(BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal bare = figure.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
