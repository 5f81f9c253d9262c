package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A scoring item beside the price. */
@Embeddable
class Criterion {

    @Column(name = "item_name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private CriterionKind kind;

    @Column(name = "weight")
    private BigDecimal weight;

    @Column(name = "standard")
    private String standard;

    protected Criterion() {
    }

    Criterion(PlanEntry.CriterionEntry entry) {
        name = entry.name();
        kind = entry.kind();
        weight = entry.weight();
        standard = entry.standard();
    }

    CriterionKind kind() {
        return kind;
    }

    BigDecimal weight() {
        return weight;
    }

    String name() {
        return name;
    }

    PlanEntry.CriterionEntry entry() {
        return new PlanEntry.CriterionEntry(name, kind, weight, standard);
    }
}
