package org.yangguang.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.yangguang.ledger.LineCoding;
import org.yangguang.shared.Money;

/** A stored line of one version. */
@Embeddable
class BudgetLine {

    @Column(name = "line_number")
    private String lineNumber;
    private String item;
    @Column(name = "function_code")
    private String functionCode;
    @Column(name = "economic_code")
    private String economicCode;
    @Enumerated(EnumType.STRING)
    private FundSource source;
    @Column(name = "budget_year")
    private Integer budgetYear;
    private boolean procured;
    private Money amount;

    protected BudgetLine() {
    }

    BudgetLine(String lineNumber, LineForm form) {
        this.lineNumber = lineNumber;
        item = form.item() == null || form.item().isBlank() ? null : form.item().strip();
        functionCode = form.function() == null || form.function().isBlank() ? null : form.function();
        economicCode = form.economic() == null || form.economic().isBlank() ? null : form.economic();
        source = form.source();
        budgetYear = form.year();
        procured = form.procured();
        amount = form.amount();
    }

    String lineNumber() {
        return lineNumber;
    }

    Money amount() {
        return amount == null ? Money.ZERO : amount;
    }

    /** The budget year; every line of a version handed in has one. */
    int year() {
        return budgetYear;
    }

    FundSource source() {
        return source;
    }

    /** As the ledger's entries on the line carry it. */
    LineCoding coding(String project) {
        return new LineCoding(lineNumber, project, source.word(), budgetYear, functionCode, economicCode);
    }

    LineForm form() {
        return new LineForm(item, functionCode, economicCode, source, budgetYear, procured, amount);
    }

    BudgetView.Line view(Map<String, String> codeNames) {
        return new BudgetView.Line(lineNumber, item, functionCode, codeNames.get(functionCode), economicCode,
                codeNames.get(economicCode), source, budgetYear == null ? 0 : budgetYear, procured, amount);
    }
}
