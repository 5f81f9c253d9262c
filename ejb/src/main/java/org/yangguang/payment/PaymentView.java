package org.yangguang.payment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * A payment as pages, forms and the API see it.
 *
 * @param number       ZF-…, null until the finance officer has prepared it
 * @param milestone    number of the milestone whose instalment it is
 * @param supplier     organisation code of the payee
 * @param payable      confirmed cost of the milestone, for an advance the agreed advance
 * @param recovered    part of earlier advances set off against this payment
 * @param amount       what is transferred: payable less recovered
 * @param payeeName    name on the account
 * @param budgetLine   code of the budget line that bears it
 * @param functionCode expenditure by function, to 项; null before preparation
 * @param economicCode expenditure by economic class, to 款
 * @param planMonth    month of the use-of-funds plan, yyyy-MM
 * @param dueOn        last day of the payment period by law and contract
 * @param lateDays     days paid, or still open, after that day; 0 when in time
 * @param ground       on what it was paid before the year's budget was approved (预算法第五十四条), null when it was approved
 * @param groundFigure the figure against which that was measured: carried over, or the same period of the year before
 * @param course       how it went at the treasury
 * @param lateInterest what the law adds for them when the contract agrees nothing else
 */
public record PaymentView(String number, String milestone, String milestoneTitle, String contract, String project,
                          String application, String title, String supplier, String supplierName, String finance,
                          PaymentKind kind, PaymentStatus status, Money payable, Money recovered, Money amount,
                          String payeeName, String bank, String account, String budgetLine, String functionCode,
                          String economicCode, String planMonth, LocalDate dueOn, long lateDays, Money lateInterest,
                          BigDecimal lateRate, String voucherNumber, LocalDate paidOn, String remark, List<String> checks,
                          List<Hand> hands, PaymentGround ground, String groundReason, Money groundFigure, Course course, long version) implements Serializable {

    /** One person's act; {@code onBehalfOf} is the user name of the person represented (代). */
    public record Hand(String step, String userName, String displayName, String onBehalfOf, String outcome,
                       String opinion, LocalDateTime at) implements Serializable {
    }

    /**
     * What became of an order at the treasury.
     *
     * @param batch      number of the batch (PC-…) that it went with, null when with none
     * @param replaces   number of the failed or partly paid order whose place it takes
     * @param replacedBy number of the order that has taken its place
     * @param ordered    the order's sum where only a part was paid
     */
    public record Course(String batch, String replaces, String replacedBy, Money ordered, LocalDate failedOn, String failedReason)
            implements Serializable {
    }

    /** When the step was last done, null when it was not. */
    public Hand last(String step) {
        return hands.stream().filter(h -> h.step().equals(step)).reduce((a, b) -> b).orElse(null);
    }
}
