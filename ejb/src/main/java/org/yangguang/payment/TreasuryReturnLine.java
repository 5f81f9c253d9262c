package org.yangguang.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.yangguang.shared.Money;

/** One line of a returned file, as it was read. */
@Entity
@Table(name = "payment_return_line")
class TreasuryReturnLine {

    private static final int ORDER = 100;
    private static final int REASON = 500;

    @Id
    @GeneratedValue(generator = "payment_return_line_seq")
    @SequenceGenerator(name = "payment_return_line_seq", sequenceName = "payment_return_line_seq", allocationSize = 50)
    private Long id;
    @Column(name = "line_position")
    private int position;
    @Column(name = "order_number")
    private String orderNumber;
    @Enumerated(EnumType.STRING)
    private TreasuryOutcome outcome;
    private Money amount;
    private String voucher;
    @Column(name = "paid_on")
    private LocalDate paidOn;
    private String reason;
    private boolean recorded;

    protected TreasuryReturnLine() {
    }

    TreasuryReturnLine(int position, TreasuryResult of) {
        this.position = position;
        this.orderNumber = cut(of.order(), ORDER);
        this.outcome = of.outcome();
        this.amount = of.amount();
        this.voucher = cut(of.voucher(), ORDER);
        this.paidOn = of.date();
        this.reason = cut(of.reason(), REASON);
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    void record() {
        recorded = true;
    }

    boolean recorded() {
        return recorded;
    }

    TreasuryResult result() {
        return new TreasuryResult(orderNumber, outcome, amount, voucher, paidOn, reason);
    }
}
