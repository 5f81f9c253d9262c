package org.yangguang.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import org.yangguang.shared.Money;

/** A project's amount in a year's budget: proposed in 一上, fitted into the control figure in 二上. */
@Embeddable
class AnnualRow {

    private String unit;
    @Column(name = "project_number")
    private String projectNumber;
    private String title;
    @Column(name = "function_code")
    private String functionCode;
    @Column(name = "economic_code")
    private String economicCode;
    private String basis;
    private Money proposed;
    private Money fitted;

    protected AnnualRow() {
    }

    AnnualRow(AnnualRowForm form) {
        unit = form.unit().strip();
        projectNumber = form.projectNumber() == null || form.projectNumber().isBlank() ? null : form.projectNumber().strip();
        title = form.title().strip();
        functionCode = form.function();
        economicCode = form.economic();
        basis = form.basis() == null || form.basis().isBlank() ? null : form.basis().strip();
        proposed = form.amount();
    }

    AnnualRow fitted(Money amount) {
        AnnualRow row = new AnnualRow(new AnnualRowForm(unit, projectNumber, title, functionCode, economicCode, basis, proposed));
        row.fitted = amount;
        return row;
    }

    Money proposed() {
        return proposed;
    }

    Money fitted() {
        return fitted == null ? Money.ZERO : fitted;
    }

    AnnualView.Row view(Map<String, String> units, Map<String, String> codes) {
        return new AnnualView.Row(unit, units.getOrDefault(unit, unit), projectNumber, title, functionCode, codes.get(functionCode),
                economicCode, codes.get(economicCode), basis, proposed, fitted);
    }

    String unit() {
        return unit;
    }
}
