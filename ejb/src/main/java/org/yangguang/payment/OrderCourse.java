package org.yangguang.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/** What became of an order at the treasury, and which other order of the same instalment it takes the place of or gives way to. */
@Embeddable
class OrderCourse {

    /** Counts the orders of one instalment; the last one is the one that is worked on. */
    private int attempt;
    private String replaces;
    @Column(name = "replaced_by")
    private String replacedBy;
    /** The sum that stood on the order, where the treasury has paid only a part of it. */
    private Money ordered;
    /** The sum for which the invoice was made out, where this order is about what was left of it. */
    @Column(name = "rest_of")
    private Money restOf;
    @Column(name = "failed_on")
    private LocalDate failedOn;
    @Column(name = "failed_reason")
    private String failedReason;
    @Column(name = "batch_number")
    private String batch;

    protected OrderCourse() {
    }

    private OrderCourse(int attempt, String replaces, Money restOf) {
        this.attempt = attempt;
        this.replaces = replaces;
        this.restOf = restOf;
    }

    static OrderCourse first() {
        return new OrderCourse(1, null, null);
    }

    /** The course of the order that comes after this one; {@code invoiced} when it is about a rest, null otherwise. */
    OrderCourse next(String number, String replacement, Money invoiced) {
        replacedBy = replacement;
        return new OrderCourse(attempt + 1, number, restOf == null ? invoiced : restOf);
    }

    void paidInPart(Money wasOrdered) {
        ordered = wasOrdered;
    }

    void failed(LocalDate on, String reason) {
        failedOn = on;
        failedReason = reason;
    }

    /** {@code number} of the batch that takes it to the treasury; null when the batch is withdrawn. */
    void goesWith(String number) {
        batch = number;
    }

    String batch() {
        return batch;
    }

    String failedReason() {
        return failedReason;
    }

    String replacedBy() {
        return replacedBy;
    }

    Money ordered() {
        return ordered;
    }

    LocalDate failedOn() {
        return failedOn;
    }

    Money restOf() {
        return restOf;
    }

    PaymentView.Course view() {
        return new PaymentView.Course(batch, replaces, replacedBy, ordered, failedOn, failedReason);
    }
}
