package org.yangguang.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.yangguang.payment.PaymentRecord;
import org.yangguang.shared.Money;
import org.yangguang.workflow.Outcome;

/** 登记支付. */
@Named
@ViewScoped
public class RecordPayment extends PaymentPage {

    private static final long serialVersionUID = 1L;

    private String voucherNumber;
    private LocalDate paidOn;
    private Money amount;

    /** The voucher speaks for itself; only a return needs its reason. */
    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    public String record() {
        boolean part = amount != null && amount.lessThan(getPayment().amount());
        payments.recordPayment(getTask().id(),
                new PaymentRecord(part ? "partly" : "recorded", voucherNumber, paidOn, amount, getOpinion(), getPayment().version()));
        return done();
    }

    public String fail() {
        payments.recordPayment(getTask().id(), new PaymentRecord("failed", null, paidOn, getOpinion(), getPayment().version()));
        return done();
    }

    public String giveBack() {
        payments.recordPayment(getTask().id(), new PaymentRecord(Outcome.RETURNED, null, null, getOpinion(), getPayment().version()));
        return done();
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public String getVoucherNumber() {
        return voucherNumber;
    }

    public void setVoucherNumber(String voucherNumber) {
        this.voucherNumber = voucherNumber;
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public void setPaidOn(LocalDate paidOn) {
        this.paidOn = paidOn;
    }
}
