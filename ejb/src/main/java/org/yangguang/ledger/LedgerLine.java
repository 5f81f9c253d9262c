package org.yangguang.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a budget line's money is; changed only with the line itself, under its lock. */
@Entity
@Table(name = "ledger_line")
class LedgerLine {

    @Id
    @Column(name = "line_number")
    private String line;
    @Column(name = "project_number")
    private String project;
    @Column(name = "fund_source")
    private String source;
    @Column(name = "budget_year")
    private int budgetYear;
    @Column(name = "function_code")
    private String function;
    @Column(name = "economic_code")
    private String economic;

    protected LedgerLine() {
    }

    LedgerLine(LineCoding coding) {
        line = coding.line();
        project = coding.project();
        describe(coding);
    }

    void describe(LineCoding coding) {
        source = coding.source();
        budgetYear = coding.year();
        function = coding.function();
        economic = coding.economic();
    }

    LineCoding coding() {
        return new LineCoding(line, project, source, budgetYear, function, economic);
    }
}
