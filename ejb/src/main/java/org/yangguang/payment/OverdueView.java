package org.yangguang.payment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.shared.Money;

/**
 * What was due at the end of a year and not paid by then (《保障中小企业款项支付条例》第十八条).
 *
 * @param asOf      the last day of the year, or today while it runs
 * @param publishBy until when the list of small and medium firms is made public in the next year
 */
public record OverdueView(int year, LocalDate asOf, LocalDate publishBy, List<Row> rows) implements Serializable {

    /**
     * One payment.
     *
     * @param order    its number, or the milestone's before there is one
     * @param small    the payee was a small or medium firm on the day of the contract (PAY-05)
     * @param days     beyond the last day, up to the day of the list
     * @param interest for these days when the contract agrees nothing else
     * @param paidOn   since then, null while it is open
     */
    public record Row(String order, String milestone, String contract, String project, String title, String supplierName, boolean small, Money amount,
                      LocalDate dueOn, long days, Money interest, LocalDate paidOn) implements Serializable {
    }

    /** Of small and medium firms. */
    public long smallCount() {
        return rows.stream().filter(Row::small).count();
    }

    public Money smallSum() {
        return Money.sum(rows.stream().filter(Row::small).map(Row::amount).toList());
    }

    public Money sum() {
        return Money.sum(rows.stream().map(Row::amount).toList());
    }

    public Money interest() {
        return Money.sum(rows.stream().map(Row::interest).toList());
    }
}
