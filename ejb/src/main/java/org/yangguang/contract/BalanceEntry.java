package org.yangguang.contract;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;
import org.yangguang.shared.Worded;

/** One movement of a contract's balance, written in the transaction that moves it and never changed. */
@Entity
@Table(name = "contract_entry")
class BalanceEntry {

    /** What moved. */
    enum Kind { CONTRACTED, AMENDED, CONFIRMED, ADVANCE_PAID, PAID, RECOVERED }

    @Id
    @GeneratedValue(generator = "contract_entry_seq")
    @SequenceGenerator(name = "contract_entry_seq", sequenceName = "contract_entry_seq", allocationSize = 50)
    private Long id;
    @Column(name = "contract_number")
    private String contract;
    private String milestone;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private Money amount;
    /** Number of the record that caused it: QR, ZF, BC or the contract itself. */
    private String cause;
    @Column(name = "booked_at")
    private LocalDateTime bookedAt;
    @Column(name = "booked_by")
    private String bookedBy;

    protected BalanceEntry() {
    }

    BalanceEntry(String contract, String milestone, Kind kind, Money amount, String cause, LocalDateTime at, String by) {
        this.contract = contract;
        this.milestone = milestone;
        this.kind = kind;
        this.amount = amount;
        this.cause = cause;
        this.bookedAt = at;
        this.bookedBy = by;
    }

    EntryView view() {
        return new EntryView(contract, milestone, Worded.spelled(kind.name()), amount, cause, bookedAt, bookedBy);
    }
}
