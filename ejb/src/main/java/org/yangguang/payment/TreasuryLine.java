package org.yangguang.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.yangguang.shared.Money;

/** One order of a batch, as it goes to the treasury; never changed. */
@Entity
@Table(name = "payment_batch_line")
class TreasuryLine {

    @Id
    @GeneratedValue(generator = "payment_batch_line_seq")
    @SequenceGenerator(name = "payment_batch_line_seq", sequenceName = "payment_batch_line_seq", allocationSize = 50)
    private Long id;
    @Column(name = "order_number")
    private String orderNumber;
    private Money amount;
    @Column(name = "payee_name")
    private String payeeName;
    private String bank;
    @Column(name = "bank_account")
    private String account;
    private String project;
    private String contract;
    @Column(name = "function_code")
    private String functionCode;
    @Column(name = "economic_code")
    private String economicCode;
    @Column(name = "plan_month")
    private String planMonth;

    protected TreasuryLine() {
    }

    TreasuryLine(PaymentExport of) {
        this.orderNumber = of.order();
        this.amount = of.amount();
        this.payeeName = of.payeeName();
        this.bank = of.bank();
        this.account = of.account();
        this.project = of.project();
        this.contract = of.contract();
        this.functionCode = of.functionCode();
        this.economicCode = of.economicCode();
        this.planMonth = of.planMonth();
    }

    PaymentExport export() {
        return new PaymentExport(orderNumber, amount, payeeName, bank, account, project, contract, functionCode, economicCode, planMonth);
    }
}
