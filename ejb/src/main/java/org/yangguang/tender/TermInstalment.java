package org.yangguang.tender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A part of the price and the milestone at which it falls due. */
@Embeddable
class TermInstalment {

    @Column(name = "milestone")
    private String milestone;

    @Column(name = "is_advance")
    private boolean advance;

    @Column(name = "price_share")
    private BigDecimal percent;

    protected TermInstalment() {
    }

    TermInstalment(TermsEntry.Instalment entry) {
        milestone = entry.milestone().strip();
        advance = entry.advance();
        percent = entry.percent();
    }

    TermsEntry.Instalment entry() {
        return new TermsEntry.Instalment(milestone, advance, TenderPlan.plain(percent));
    }
}
