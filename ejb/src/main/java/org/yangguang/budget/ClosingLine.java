package org.yangguang.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.yangguang.shared.Money;

/** A budget line as a closing counts it: available = spent + carried + surplus, to the fen. */
@Embeddable
class ClosingLine {

    @Column(name = "line_number")
    private String lineNumber;
    @Column(name = "project_number")
    private String projectNumber;
    @Column(name = "budget_year")
    private int budgetYear;
    private Money available;
    private Money spent;
    private Money carried;
    private Money surplus;
    @Enumerated(EnumType.STRING)
    private ClosingOutcome outcome;

    protected ClosingLine() {
    }

    ClosingLine(String lineNumber, String projectNumber, int budgetYear, Money available, Money spent, Money carried, Money surplus,
                ClosingOutcome outcome) {
        this.lineNumber = lineNumber;
        this.projectNumber = projectNumber;
        this.budgetYear = budgetYear;
        this.available = available;
        this.spent = spent;
        this.carried = carried;
        this.surplus = surplus;
        this.outcome = outcome;
    }

    String lineNumber() {
        return lineNumber;
    }

    String projectNumber() {
        return projectNumber;
    }

    Money available() {
        return available;
    }

    Money spent() {
        return spent;
    }

    Money carried() {
        return carried;
    }

    Money surplus() {
        return surplus;
    }

    ClosingOutcome outcome() {
        return outcome;
    }

    ClosingView.Line view(String title) {
        return new ClosingView.Line(lineNumber, projectNumber, title, budgetYear, available, spent, carried, surplus, outcome);
    }

    /** The same line with the same figures. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ClosingLine line && lineNumber.equals(line.lineNumber) && budgetYear == line.budgetYear
                && available.equals(line.available) && spent.equals(line.spent) && carried.equals(line.carried)
                && surplus.equals(line.surplus) && outcome == line.outcome;
    }

    @Override
    public int hashCode() {
        return Objects.hash(lineNumber, available, spent, carried, surplus, outcome);
    }
}
