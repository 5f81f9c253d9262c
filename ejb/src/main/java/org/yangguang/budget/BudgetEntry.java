package org.yangguang.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/** One movement on a line's balance, by a contract; a release is a negative commitment. Never changed. */
@Entity
@Table(name = "budget_entry")
class BudgetEntry {

    /** What the movement was. */
    enum Kind { CONTRACTED, CONFIRMED, PAID }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "budget_entry_seq")
    @SequenceGenerator(name = "budget_entry_seq", sequenceName = "budget_entry_seq", allocationSize = 50)
    private Long id;
    @Column(name = "line_number")
    private String lineNumber;
    @Column(name = "project_number")
    private String projectNumber;
    @Column(name = "contract_number")
    private String contractNumber;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private Money amount;
    @Column(name = "made_at")
    private LocalDateTime madeAt;

    protected BudgetEntry() {
    }

    BudgetEntry(String lineNumber, String projectNumber, String contractNumber, Kind kind, Money amount, LocalDateTime at) {
        this.lineNumber = lineNumber;
        this.projectNumber = projectNumber;
        this.contractNumber = contractNumber;
        this.kind = kind;
        this.amount = amount;
        this.madeAt = at;
    }

    String lineNumber() {
        return lineNumber;
    }

    Kind kind() {
        return kind;
    }

    Money amount() {
        return amount;
    }
}
