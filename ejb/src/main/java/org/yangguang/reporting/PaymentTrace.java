package org.yangguang.reporting;

import java.io.Serializable;
import java.util.List;
import org.yangguang.payment.PaymentView;
import org.yangguang.shared.Money;

/**
 * Where the money of a payment comes from and what it paid for.
 *
 * @param advance whether it is an advance, which is spread over all items by their prices
 * @param booked  whether {@code lines} are those on which it was booked; before it is paid, the one that its order names
 * @param steps   from the payment back; to its contract and award for the payee, to the project's approval for others
 * @param lines   empty for the payee, and before its order is written
 */
public record PaymentTrace(PaymentView payment, boolean advance, boolean booked, List<TraceStep> steps, List<ItemShare> items,
                           List<LineShare> lines) implements Serializable {

    public Money paidOnItems() {
        return Money.sum(items.stream().map(ItemShare::paid).toList());
    }

    public Money acceptedOnItems() {
        return Money.sum(items.stream().map(ItemShare::accepted).toList());
    }

    public Money recoveredOnItems() {
        return Money.sum(items.stream().map(ItemShare::recovered).toList());
    }

    public Money onLines() {
        return Money.sum(lines.stream().map(LineShare::amount).toList());
    }

    /** Whether both sides add up to what is paid; a side that there is not yet, or that is not told, says nothing. */
    public boolean inOrder() {
        return (items.isEmpty() || paidOnItems().equals(payment.amount())) && (lines.isEmpty() || onLines().equals(payment.amount()));
    }

    /** Whether the reader is shown where the money comes from. */
    public boolean whole() {
        return steps.stream().anyMatch(step -> step.stage() == TraceStage.PROJECT);
    }
}
