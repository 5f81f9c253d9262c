package org.yangguang.web.tender;

import java.io.Serializable;
import java.math.BigDecimal;
import org.yangguang.tender.TermsEntry;

/** A part of the price as it is typed. */
public class InstalmentRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String milestone;
    private boolean advance;
    private BigDecimal percent;

    public InstalmentRow() {
    }

    InstalmentRow(TermsEntry.Instalment instalment) {
        milestone = instalment.milestone();
        advance = instalment.advance();
        percent = instalment.percent();
    }

    TermsEntry.Instalment entry() {
        return new TermsEntry.Instalment(milestone, advance, percent);
    }

    /** Nothing has been typed into it. */
    boolean isEmpty() {
        return (milestone == null || milestone.isBlank()) && percent == null;
    }

    public String getMilestone() {
        return milestone;
    }

    public void setMilestone(String milestone) {
        this.milestone = milestone;
    }

    public boolean isAdvance() {
        return advance;
    }

    public void setAdvance(boolean advance) {
        this.advance = advance;
    }

    public BigDecimal getPercent() {
        return percent;
    }

    public void setPercent(BigDecimal percent) {
        this.percent = percent;
    }
}
