package org.yangguang.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.yangguang.shared.Money;

/** One movement of a month's plan, written with the balance it moves and never changed. */
@Entity
@Table(name = "payment_plan_entry")
class FundPlanEntry {

    @Id
    @GeneratedValue(generator = "payment_plan_entry_seq")
    @SequenceGenerator(name = "payment_plan_entry_seq", sequenceName = "payment_plan_entry_seq", allocationSize = 50)
    private Long id;
    private String kind;
    private Money amount;
    @Column(name = "order_number")
    private String order;
    @Column(name = "booked_by")
    private String bookedBy;
    @Column(name = "booked_at")
    private LocalDateTime bookedAt;

    protected FundPlanEntry() {
    }

    FundPlanEntry(String kind, Money amount, String order, String bookedBy, LocalDateTime bookedAt) {
        this.kind = kind;
        this.amount = amount;
        this.order = order;
        this.bookedBy = bookedBy;
        this.bookedAt = bookedAt;
    }
}
