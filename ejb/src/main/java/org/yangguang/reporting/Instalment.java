package org.yangguang.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangguang.contract.ContractView;
import org.yangguang.contract.MilestoneKind;
import org.yangguang.contract.MilestoneView;
import org.yangguang.implementation.DeliveryStatus;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.payment.PaymentStatus;
import org.yangguang.payment.PaymentView;
import org.yangguang.shared.Money;

/**
 * One instalment of a contract and how far it has come.
 *
 * @param position counted from one within its contract
 * @param percent  of the contract's value with all amendments
 * @param state    ahead, working, checking, confirming, due, paying or paid
 * @param paidOn   null before it is paid
 */
public record Instalment(String contract, int position, String milestone, String name, BigDecimal percent, Money amount, String state,
                         LocalDate paidOn) implements Serializable {

    static List<Instalment> of(ContractView contract, List<DeliveryView> deliveries, List<PaymentView> payments) {
        List<BigDecimal> percents = percents(contract.milestones().stream().map(MilestoneView::instalment).toList());
        return contract.milestones().stream().map(milestone -> {
            Optional<PaymentView> payment = payments.stream().filter(p -> p.milestone().equals(milestone.number())).findFirst();
            Optional<DeliveryView> delivery = deliveries.stream().filter(d -> d.number().equals(milestone.number())).findFirst();
            return new Instalment(contract.number(), milestone.position(), milestone.number(), milestone.name(),
                    percents.get(contract.milestones().indexOf(milestone)), milestone.instalment(),
                    state(milestone.kind(), delivery.map(DeliveryView::status).orElse(null), payment.map(PaymentView::status).orElse(null)),
                    payment.map(PaymentView::paidOn).orElse(null));
        }).toList();
    }

    /** Each instalment's share of all, to a tenth: what all up to it make, less what those before it make, so that together they make a hundred. */
    static List<BigDecimal> percents(List<Money> amounts) {
        Money all = Money.sum(amounts);
        List<BigDecimal> percents = new ArrayList<>();
        Money until = Money.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (Money amount : amounts) {
            until = until.plus(amount);
            BigDecimal made = until.percentOf(all).setScale(1, RoundingMode.HALF_UP);
            percents.add(made.subtract(before));
            before = made;
        }
        return percents;
    }

    /** A payment is opened when what had to be confirmed is confirmed; before, the delivery tells. Either may be null. */
    static String state(MilestoneKind kind, DeliveryStatus delivery, PaymentStatus payment) {
        if (payment != null) {
            return switch (payment) {
                case DRAFT, RETURNED -> "due";
                case SUBMITTED, PREPARED, APPROVED, FAILED -> "paying";
                case PAID -> "paid";
            };
        }
        if (delivery == null) {
            return "ahead";
        }
        return switch (delivery) {
            case PLANNED, CANCELLED -> "ahead";
            case OPEN, RETURNED -> "working";
            case SUBMITTED, CHECKED -> "checking";
            case ACCEPTED -> "confirming";
            case DUE -> kind == MilestoneKind.ADVANCE ? "due" : "confirming";
        };
    }
}
