package org.yangguang.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/** A control figure as issued; a later one takes its place and leaves it standing. */
@Embeddable
class AnnualFigure {

    private Money amount;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "issued_by")
    private String issuedBy;

    protected AnnualFigure() {
    }

    AnnualFigure(ControlFigure form, String by) {
        amount = form.amount();
        documentNumber = form.documentNumber().strip();
        issuedOn = form.issuedOn();
        issuedBy = by;
    }

    Money amount() {
        return amount;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    AnnualView.Figure view() {
        return new AnnualView.Figure(amount, documentNumber, issuedOn, issuedBy);
    }
}
