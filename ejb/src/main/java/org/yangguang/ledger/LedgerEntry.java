package org.yangguang.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.yangguang.shared.Money;

/** One side of a posting with what the money is; never changed. */
@Entity
@Table(name = "ledger_entry")
class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ledger_entry_seq")
    @SequenceGenerator(name = "ledger_entry_seq", sequenceName = "ledger_entry_seq", allocationSize = 50)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "header_id")
    private LedgerHeader header;
    @Enumerated(EnumType.STRING)
    private Account account;
    private BigDecimal debit;
    private BigDecimal credit;
    /** Of the header: a year's trial balance adds entries without reading headers. */
    @Column(name = "book_month")
    private String month;
    @Column(name = "project_number")
    private String project;
    @Column(name = "contract_number")
    private String contract;
    @Column(name = "line_number")
    private String line;
    @Column(name = "fund_source")
    private String source;
    @Column(name = "budget_year")
    private Integer budgetYear;
    @Column(name = "function_code")
    private String function;
    @Column(name = "economic_code")
    private String economic;

    protected LedgerEntry() {
    }

    /** @param coding what the line's money is; null where the account is kept by contract */
    LedgerEntry(LedgerHeader header, String project, Leg leg, LineCoding coding) {
        this.header = header;
        this.account = leg.account();
        this.debit = leg.debit().yuan();
        this.credit = leg.credit().yuan();
        this.month = header.month();
        this.project = project;
        this.contract = leg.contract();
        this.line = leg.line();
        if (coding != null) {
            this.source = coding.source();
            this.budgetYear = coding.year();
            this.function = coding.function();
            this.economic = coding.economic();
        }
    }

    LedgerHeader header() {
        return header;
    }

    LedgerEntryView view(String reversed) {
        return new LedgerEntryView(id, header.view(reversed), account, new Money(debit), new Money(credit), line, contract, source, budgetYear,
                function, economic);
    }
}
