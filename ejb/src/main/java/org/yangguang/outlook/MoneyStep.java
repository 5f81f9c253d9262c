package org.yangguang.outlook;

import org.yangguang.cost.CostStatus;
import org.yangguang.cost.CostView;
import org.yangguang.identity.Role;
import org.yangguang.implementation.DeliveryStatus;
import org.yangguang.implementation.DeliveryView;
import org.yangguang.payment.PaymentStatus;
import org.yangguang.payment.PaymentView;
import org.yangguang.shared.Worded;

/** Where the money of a milestone is on its way, in the order of the way, and in whose hands. */
public enum MoneyStep implements Worded {
    /** Its turn has not come. */
    AHEAD(null, null),
    DELIVERY("submitDeliverable", Role.SUPPLIER),
    CHECK("checkDeliverable", Role.SUPERVISOR),
    ACCEPTANCE("acceptDeliverable", Role.PROJECT_OFFICER),
    CLAIM("claimCost", Role.SUPPLIER),
    CONFIRMATION("confirmCost", Role.PROJECT_OFFICER),
    INVOICE("submitInvoice", Role.SUPPLIER),
    REQUEST("requestPayment", Role.SUPPLIER),
    FINANCE_CHECK("preparePayment", Role.FINANCE_OFFICER),
    APPROVAL("approvePayment", Role.FINANCE_LEAD),
    TREASURY("recordPayment", Role.FINANCE_OFFICER),
    PAID(null, null);

    private final String task;
    private final Role role;

    MoneyStep(String task, Role role) {
        this.task = task;
        this.role = role;
    }

    /** The furthest record says where it is. @param cost and payment null where there is none yet */
    static MoneyStep of(DeliveryView delivery, CostView cost, PaymentView payment) {
        if (payment != null) {
            return of(payment);
        }
        if (cost != null) {
            return of(cost);
        }
        return switch (delivery.status()) {
            case OPEN, RETURNED -> DELIVERY;
            case SUBMITTED -> delivery.supervisor() == null ? ACCEPTANCE : CHECK;
            case CHECKED -> ACCEPTANCE;
            default -> AHEAD;
        };
    }

    static MoneyStep of(CostView cost) {
        return cost.status() == CostStatus.SUBMITTED ? CONFIRMATION
                : cost.status() == CostStatus.CONFIRMED ? INVOICE : cost.status() == CostStatus.INVOICED ? REQUEST : CLAIM;
    }

    static MoneyStep of(PaymentView payment) {
        return payment.status() == PaymentStatus.PAID ? PAID
                : payment.status() == PaymentStatus.SUBMITTED ? FINANCE_CHECK
                : payment.status() == PaymentStatus.PREPARED ? APPROVAL
                : payment.status() == PaymentStatus.APPROVED ? TREASURY : REQUEST;
    }

    /** Whether somebody has it in hand now. */
    public boolean isLive() {
        return task != null;
    }

    /** Whether the supplier itself is expected to do something. */
    public boolean isOfSupplier() {
        return role == Role.SUPPLIER;
    }

    /** Word of the role that has it; null where nobody has. */
    public String role() {
        return role == null ? null : role.word();
    }

    /** The task in the drawing; null where nobody has one. */
    String task() {
        return task;
    }

    static boolean isOpen(DeliveryStatus status) {
        return status == DeliveryStatus.OPEN || status == DeliveryStatus.RETURNED || status == DeliveryStatus.SUBMITTED || status == DeliveryStatus.CHECKED;
    }
}
